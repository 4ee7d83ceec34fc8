package io.parley.cli.scenarios.script;

import io.parley.cli.scenarios.script.Ending.Action;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/// The form of something asked of the shop: its kind, and exactly that kind's details.
final class ActionForm {
    private static final List<String> ADDRESS =
            List.of("lines", "city", "region", "postcode", "country");
    private static final List<String> SWAP = List.of("order", "items", "new_items", "payment");
    private static final List<String> AMOUNT = List.of("order", "items", "amount");

    /// Not every country has one.
    private static final String MAY_LACK = "region";

    private static final Map<String, List<String>> DETAILS =
            Map.of(
                    "cancel_order",
                    List.of("order", "reason"),
                    "change_address",
                    List.of("order", "lines", "city", "region", "postcode", "country"),
                    "change_items",
                    SWAP,
                    "change_payment",
                    List.of("order", "payment"),
                    "return_items",
                    List.of("order", "items", "payment"),
                    "exchange_items",
                    SWAP,
                    "change_shopper_address",
                    ADDRESS,
                    "refund_keep",
                    AMOUNT,
                    "store_credit",
                    AMOUNT,
                    "repair",
                    List.of("order", "items"));

    /// Said of a file in which an action is something else.
    private static final String ONE = "an action is exactly one of: %s";

    private ActionForm() {}

    static Action read(Source source, Node node) {
        Section section = Section.of(source, node, "an action", Words.ACTIONS);
        if (section.keys().size() != 1) {
            section.mistake(ONE, String.join(", ", Words.ACTIONS));
            return new Action("", Map.of());
        }
        String kind = section.keys().getFirst();
        return new Action(
                kind,
                section.part(kind, Map.of(), (there, details) -> details(kind, there, details)));
    }

    private static Map<String, List<String>> details(String kind, Source source, Node node) {
        List<String> keys = DETAILS.getOrDefault(kind, List.of());
        Section section = Section.of(source, node, "an action", keys);
        Map<String, List<String>> details = new LinkedHashMap<>();
        section.keys().forEach(key -> details.put(key, section.texts(key)));
        keys.stream()
                .filter(key -> !section.has(key) && !key.equals(MAY_LACK))
                .forEach(key -> section.mistake("'%s' of %s is missing", key, kind));
        List<String> items = details.get("items");
        List<String> newItems = details.get("new_items");
        if (items != null && newItems != null && items.size() != newItems.size()) {
            section.mistake("each of 'items' becomes the one at its place in 'new_items'");
        }
        return details;
    }
}
