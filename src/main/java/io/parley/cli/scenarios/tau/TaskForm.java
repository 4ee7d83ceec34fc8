package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The two forms of tasks: the newer tells apart what is wanted, known and to be minded; the older
/// says all in one text, who the shopper is first.
final class TaskForm {
    private static final Set<String> CHANGING =
            Set.of(
                    "cancel_pending_order",
                    "modify_pending_order_address",
                    "modify_pending_order_items",
                    "modify_pending_order_payment",
                    "return_delivered_order_items",
                    "exchange_delivered_order_items",
                    "modify_user_address");

    /// Who one is, up to a full stop before a sentence; then, as a rule, what one is like.
    private static final Pattern OLDER =
            Pattern.compile(
                    "(?s)\\s*(?<known>(?:Your name is|You are [A-Z]|You name is).*?\\.)(?=\\s+[A-Z]|$)"
                            + "(?<notes>\\s+You are [a-z][a-z, -]*\\.)?(?<words>.*)");

    private final Shop shop;

    TaskForm(Shop shop) {
        this.shop = shop;
    }

    Task read(JsonNode line) {
        List<Write> writes = new ArrayList<>();
        boolean handedOver = false;
        for (JsonNode action : line.path("actions")) {
            String name = action.path("name").asText();
            handedOver |= name.equals("transfer_to_human_agents");
            if (CHANGING.contains(name)) {
                writes.add(new Write(name, action.path("arguments")));
            }
        }
        String id = line.path("task_id").asText();
        if (line.has("instruction")) {
            return older(id, line, writes, handedOver);
        }
        String known = text(line, "known_info");
        return new Task(
                id,
                text(line, "reason_for_call"),
                known,
                text(line, "task_instructions"),
                user(line, known, writes),
                writes,
                handedOver);
    }

    private Task older(String id, JsonNode line, List<Write> writes, boolean handedOver) {
        String all = text(line, "instruction");
        Matcher parts = OLDER.matcher(all);
        String known = parts.matches() ? parts.group("known") : "";
        String notes = parts.matches() && parts.group("notes") != null ? parts.group("notes") : "";
        String words = parts.matches() ? parts.group("words").strip() : all;
        return new Task(id, words, known, notes, user(line, known, writes), writes, handedOver);
    }

    private static String text(JsonNode line, String key) {
        String text = line.path(key).asText("").strip();
        return text.equals("null") || text.equals(".") ? "" : text.replaceFirst("^\\.\\s*", "");
    }

    /// Who it is: as the task says, else whose order is changed, else by what it knows of itself.
    private @Nullable String user(JsonNode line, String known, List<Write> writes) {
        String said = line.path("user_id").asText("");
        if (shop.users().containsKey(said)) {
            return said;
        }
        for (Write write : writes) {
            String owner = shop.ownerOf(write.order());
            if (owner != null) {
                return owner;
            }
        }
        List<String> found =
                shop.users().keySet().stream().filter(id -> isMeant(id, known)).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private boolean isMeant(String user, String known) {
        JsonNode record = shop.user(user);
        return known.contains(user)
                || known.contains(record.path("email").asText())
                || (known.contains(shop.name(user))
                        && known.contains(record.path("address").path("zip").asText()));
    }
}
