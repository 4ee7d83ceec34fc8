package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Query;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import io.parley.routing.slots.MessageDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is needed of a query, worked out once.
///
/// @param details what was found in it, by slot
/// @param glance what was seen in the texts of its batch
record Message(
        Query query,
        List<OrderNumberShape> shapes,
        String folded,
        Masked masked,
        Map<Slot, List<String>> details,
        Language language,
        Glance glance) {

    static Message of(Query query, List<OrderNumberShape> shapes, Glance glance) {
        String folded = Folding.fold(query.said().text());
        Masked masked = Masked.ofFolded(folded, shapes);
        return new Message(
                query,
                shapes,
                folded,
                masked,
                details(query.said().text(), folded, masked),
                Spoken.in(masked.text(), query.screenLanguage()),
                glance);
    }

    private static Map<Slot, List<String>> details(String raw, String folded, Masked masked) {
        Map<Slot, List<String>> found = MessageDetails.in(raw, folded, masked.taken(folded));
        if (found.isEmpty() || masked.slots().isEmpty()) {
            return found.isEmpty() ? masked.slots() : found;
        }
        Map<Slot, List<String>> all = new HashMap<>(found);
        all.putAll(masked.slots());
        return Map.copyOf(all);
    }
}
