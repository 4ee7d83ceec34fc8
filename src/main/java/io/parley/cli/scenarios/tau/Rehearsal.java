package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Does what a task counts as solved to a copy of the records, in order, as the tools of tau-bench
/// do. What they refuse changes nothing there, so it is nothing that a shop is to be asked for.
/// Balances of gift cards go along: a cancelled order fills them, and so on. Used once.
final class Rehearsal {
    private static final Set<String> REASONS = Set.of("no longer needed", "ordered by mistake");

    private final Shop shop;
    private final Map<String, Standing> orders = new HashMap<>();

    /// What is on gift cards, by their ids; each card is one shopper's.
    private final Map<String, BigDecimal> balances = new HashMap<>();

    Rehearsal(Shop shop) {
        this.shop = shop;
    }

    /// Those that are not refused.
    List<Write> done(List<Write> writes) {
        return writes.stream().filter(this::isDone).toList();
    }

    private boolean isDone(Write write) {
        if (write.name().equals("modify_user_address")) {
            return true;
        }
        if (!shop.orders().containsKey(write.order())) {
            return false;
        }
        Standing order =
                orders.computeIfAbsent(write.order(), number -> new Standing(shop.order(number)));
        return switch (write.name()) {
            case "cancel_pending_order" -> cancel(order, write);
            case "modify_pending_order_address" -> order.isPending();
            case "modify_pending_order_payment" -> payOtherwise(order, write);
            case "modify_pending_order_items" -> change(order, write);
            case "return_delivered_order_items" -> sendBack(order, write);
            case "exchange_delivered_order_items" -> exchange(order, write);
            default -> true;
        };
    }

    private boolean cancel(Standing order, Write write) {
        if (!order.is(Standing.PENDING) || !REASONS.contains(write.text("reason"))) {
            return false;
        }
        order.paid().forEach(paid -> fill(write, paid.payment(), paid.amount()));
        order.becomes("cancelled");
        return true;
    }

    private boolean payOtherwise(Standing order, Write write) {
        String payment = payment(write);
        if (!order.isPending()
                || !isOwn(write, payment)
                || order.paid().size() != 1
                || order.paid().getFirst().payment().equals(payment)) {
            return false;
        }
        Standing.Paid before = order.paid().getFirst();
        if (!covers(write, payment, before.amount())) {
            return false;
        }
        fill(write, payment, before.amount().negate());
        fill(write, before.payment(), before.amount());
        order.pay(payment, before.amount());
        order.pay(before.payment(), before.amount());
        return true;
    }

    private boolean change(Standing order, Write write) {
        Optional<BigDecimal> more =
                order.is(Standing.PENDING) ? difference(order, write) : Optional.empty();
        if (more.isEmpty()) {
            return false;
        }
        fill(write, payment(write), more.get().negate());
        order.pay(payment(write), more.get().abs());
        order.becomes(Standing.CHANGED);
        return true;
    }

    /// The money follows once the goods are there.
    private boolean exchange(Standing order, Write write) {
        if (!order.is(Standing.DELIVERED) || difference(order, write).isEmpty()) {
            return false;
        }
        order.becomes("exchange requested");
        return true;
    }

    private boolean sendBack(Standing order, Write write) {
        String payment = payment(write);
        boolean isPossible =
                order.is(Standing.DELIVERED)
                        && isOwn(write, payment)
                        && (isGiftCard(write, payment)
                                || order.paid().getFirst().payment().equals(payment))
                        && order.holds(write.list("item_ids"));
        if (isPossible) {
            order.becomes("return requested");
        }
        return isPossible;
    }

    /// How much more the new items cost; none where the items cannot become those, or where the
    /// payment does not cover it.
    private Optional<BigDecimal> difference(Standing order, Write write) {
        List<String> old = write.list("item_ids");
        List<String> others = write.list("new_item_ids");
        if (old.size() != others.size() || !order.holds(old) || !isOwn(write, payment(write))) {
            return Optional.empty();
        }
        List<BigDecimal> differences = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            String other = others.get(i);
            order.piece(old.get(i))
                    .flatMap(piece -> difference(piece, other))
                    .ifPresent(differences::add);
        }
        BigDecimal more = differences.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return differences.size() == old.size() && covers(write, payment(write), more)
                ? Optional.of(more)
                : Optional.empty();
    }

    private Optional<BigDecimal> difference(Standing.Piece piece, String other) {
        JsonNode variant = shop.variant(piece.product(), other);
        return variant.path("available").asBoolean()
                ? Optional.of(variant.path("price").decimalValue().subtract(piece.price()))
                : Optional.empty();
    }

    private static String payment(Write write) {
        return write.text("payment_method_id");
    }

    private JsonNode method(Write write, String payment) {
        String owner = shop.order(write.order()).path("user_id").asText();
        return shop.user(owner).path("payment_methods").path(payment);
    }

    private boolean isOwn(Write write, String payment) {
        return !method(write, payment).isMissingNode();
    }

    private boolean isGiftCard(Write write, String payment) {
        return method(write, payment).path("source").asText().equals("gift_card");
    }

    private boolean covers(Write write, String payment, BigDecimal amount) {
        return !isGiftCard(write, payment) || balance(write, payment).compareTo(amount) >= 0;
    }

    private BigDecimal balance(Write write, String card) {
        return balances.computeIfAbsent(
                card, id -> method(write, id).path("balance").decimalValue());
    }

    /// Only a gift card holds money.
    private void fill(Write write, String payment, BigDecimal amount) {
        if (isGiftCard(write, payment)) {
            balances.put(payment, balance(write, payment).add(amount));
        }
    }
}
