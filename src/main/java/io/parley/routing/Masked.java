package io.parley.routing;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import java.util.List;
import java.util.Map;

/// A message as the model reads it: folded, with each order number replaced by one sign, so that
/// what is learnt from one number holds for all; and the details found.
record Masked(String text, Map<Slot, List<String>> slots) {
    private static final String ORDER_SIGN = " \uE000 ";

    static Masked of(String message) {
        return ofFolded(Folding.fold(message), List.of());
    }

    static Masked ofFolded(String folded, List<OrderNumberShape> shapes) {
        List<OrderNumbers.Found> orders = OrderNumbers.in(folded, shapes);
        return orders.isEmpty()
                ? new Masked(folded, Map.of())
                : new Masked(mask(folded, orders), Map.of(Slot.ORDER, numbers(orders)));
    }

    private static List<String> numbers(List<OrderNumbers.Found> orders) {
        return orders.stream().map(OrderNumbers.Found::number).distinct().toList();
    }

    private static String mask(String folded, List<OrderNumbers.Found> orders) {
        StringBuilder masked = new StringBuilder(folded.length());
        int copied = 0;
        for (OrderNumbers.Found order : orders) {
            masked.append(folded, copied, order.start()).append(ORDER_SIGN);
            copied = order.end();
        }
        return masked.append(folded, copied, folded.length()).toString();
    }
}
