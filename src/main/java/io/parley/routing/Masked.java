package io.parley.routing;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message as the model reads it: folded, with each order number and e-mail replaced by one sign,
/// so that what is learnt from one number holds for all; and the details found.
///
/// @param orders where the order numbers stand in the folded text
record Masked(String text, Map<Slot, List<String>> slots, List<OrderNumbers.Found> orders) {
    private static final String ORDER_SIGN = " \uE000 ";
    private static final String EMAIL_SIGN = " \uE001 ";

    static Masked of(String message) {
        return ofFolded(Folding.fold(message), List.of());
    }

    static Masked ofFolded(String folded, List<OrderNumberShape> shapes) {
        Map<Slot, String> personal = PersonalDetails.in(folded);
        List<OrderNumbers.Found> orders =
                OrderNumbers.in(folded, shapes).stream()
                        .filter(found -> !isPostcode(found, personal))
                        .toList();
        if (orders.isEmpty() && personal.isEmpty()) {
            return new Masked(folded, Map.of(), List.of());
        }
        Map<Slot, List<String>> slots = new HashMap<>();
        personal.forEach((slot, value) -> slots.put(slot, List.of(value)));
        if (!orders.isEmpty()) {
            slots.put(Slot.ORDER, numbers(orders));
        }
        return new Masked(
                mask(folded, orders, personal.get(Slot.EMAIL)), Map.copyOf(slots), orders);
    }

    /// The characters of the folded text that are one of these details.
    BitSet taken(String folded) {
        BitSet taken = new BitSet();
        orders.forEach(order -> taken.set(order.start(), order.end()));
        slots.forEach((slot, values) -> {
            int start = slot.equals(Slot.ORDER) ? -1 : folded.indexOf(values.getFirst());
            if (start >= 0) {
                taken.set(start, start + values.getFirst().length());
            }
        });
        return taken;
    }

    private static boolean isPostcode(OrderNumbers.Found found, Map<Slot, String> personal) {
        return found.number().equalsIgnoreCase(personal.get(Slot.POSTCODE));
    }

    private static List<String> numbers(List<OrderNumbers.Found> orders) {
        return orders.stream().map(OrderNumbers.Found::number).distinct().toList();
    }

    private static String mask(
            String folded, List<OrderNumbers.Found> orders, @Nullable String email) {
        StringBuilder masked = new StringBuilder(folded.length());
        int copied = 0;
        for (OrderNumbers.Found order : orders) {
            masked.append(folded, copied, order.start()).append(ORDER_SIGN);
            copied = order.end();
        }
        String text = masked.append(folded, copied, folded.length()).toString();
        return email == null ? text : text.replace(email, EMAIL_SIGN);
    }
}
