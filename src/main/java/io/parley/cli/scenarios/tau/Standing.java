package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An order as it stands while a task is rehearsed.
final class Standing {
    static final String PENDING = "pending";
    static final String CHANGED = "pending (item modified)";
    static final String DELIVERED = "delivered";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();
    private String status;

    record Piece(String item, String product, BigDecimal price) {}

    record Paid(String payment, BigDecimal amount) {}

    Standing(JsonNode order) {
        status = order.path("status").asText();
        for (JsonNode item : order.path("items")) {
            pieces.add(
                    new Piece(
                            item.path("item_id").asText(),
                            item.path("product_id").asText(),
                            item.path("price").decimalValue()));
        }
        for (JsonNode payment : order.path("payment_history")) {
            paid.add(
                    new Paid(
                            payment.path("payment_method_id").asText(),
                            payment.path("amount").decimalValue()));
        }
    }

    boolean is(String status) {
        return this.status.equals(status);
    }

    boolean isPending() {
        return status.startsWith(PENDING);
    }

    void becomes(String status) {
        this.status = status;
    }

    /// Everything that was paid and paid back, the first payment first.
    List<Paid> paid() {
        return List.copyOf(paid);
    }

    void pay(String payment, BigDecimal amount) {
        paid.add(new Paid(payment, amount));
    }

    /// As many as the list has of each.
    boolean holds(List<String> items) {
        List<String> left = new ArrayList<>(pieces.stream().map(Piece::item).toList());
        return items.stream().allMatch(left::remove);
    }

    Optional<Piece> piece(String item) {
        return pieces.stream().filter(piece -> piece.item().equals(item)).findFirst();
    }
}
