package io.parley.cli.scenarios.tau;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is to be asked of the shop, in the names and shapes of scenario files.
final class Truth {
    private Truth() {}

    static Map<String, Object> of(Write write) {
        return switch (write.name()) {
            case "cancel_pending_order" ->
                    action("cancel_order", write, Map.of("reason", write.text("reason")));
            case "modify_pending_order_address" -> action("change_address", write, address(write));
            case "modify_pending_order_items" -> action("change_items", write, exchange(write));
            case "modify_pending_order_payment" ->
                    action("change_payment", write, Map.of("payment", payment(write)));
            case "return_delivered_order_items" -> action("return_items", write, sendBack(write));
            case "exchange_delivered_order_items" ->
                    action("exchange_items", write, exchange(write));
            case "modify_user_address" -> Map.of("change_shopper_address", address(write));
            default -> throw new IllegalArgumentException("No such action: " + write.name());
        };
    }

    private static Map<String, Object> action(String kind, Write write, Map<String, Object> rest) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("order", write.order());
        details.putAll(rest);
        return Map.of(kind, details);
    }

    private static Map<String, Object> sendBack(Write write) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("items", write.list("item_ids"));
        details.put("payment", payment(write));
        return details;
    }

    private static Map<String, Object> exchange(Write write) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("items", write.list("item_ids"));
        details.put("new_items", write.list("new_item_ids"));
        details.put("payment", payment(write));
        return details;
    }

    private static String payment(Write write) {
        return write.text("payment_method_id");
    }

    private static Map<String, Object> address(Write write) {
        Map<String, Object> details = new LinkedHashMap<>();
        List<String> lines =
                Stream.of(write.text("address1"), write.text("address2"))
                        .filter(line -> !line.isBlank())
                        .toList();
        details.put("lines", lines);
        details.put("city", write.text("city"));
        details.put("region", write.text("state"));
        details.put("postcode", write.text("zip"));
        details.put("country", write.text("country"));
        return details;
    }
}
