package io.parley.handlers.ordertracking;

import io.parley.commerce.OrderNumber;
import io.parley.shop.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses the order that is meant where no number is given.
record Choosing(Question question) {
    sealed interface Chosen {
        record One(OrderNumber number) implements Chosen {}

        /// The shopper has to say which.
        record Several(List<Order> orders) implements Chosen {}

        /// What was described is none of the shopper's orders, which are these.
        record Unlike(List<Order> recent) implements Chosen {}

        record NoOrders() implements Chosen {}

        /// Asked which, the shopper said something that tells nothing.
        record Unclear() implements Chosen {}
    }

    /// @param orders the shopper's, newest first
    Chosen among(List<Order> orders) {
        if (orders.isEmpty()) {
            return new Chosen.NoOrders();
        }
        Recollection.Fit fit = question.recollection().in(orders);
        Optional<OrderNumber> shown = question.dialogue().shown();
        if (shown.isPresent() && question.concern() == Concern.OTHER) {
            return other(shown.get(), orders);
        }
        if (shown.isPresent() && staysWith(shown.get(), fit)) {
            return new Chosen.One(shown.get());
        }
        if (fit.hinted()) {
            return fit.orders().isEmpty() ? new Chosen.Unlike(orders) : oneOf(fit.orders());
        }
        return question.dialogue().isChoosing() && !asksAnew()
                ? new Chosen.Unclear()
                : oneOf(likely(orders));
    }

    /// `And when?` is about the order on the table; `and the scarf?` is not, if that is in another.
    private boolean staysWith(OrderNumber shown, Recollection.Fit fit) {
        return fit.hinted()
                ? fit.orders().stream().anyMatch(order -> order.number().equals(shown))
                : !question.recollection().isFresh();
    }

    private boolean asksAnew() {
        return question.recollection().isFresh() || question.concern() != Concern.WHERE;
    }

    private Chosen other(OrderNumber shown, List<Order> orders) {
        List<OrderNumber> offered = question.dialogue().candidates();
        List<Order> others =
                orders.stream()
                        .filter(order -> !order.number().equals(shown))
                        .filter(order ->
                                offered.isEmpty()
                                        ? order.isUnderWay()
                                        : offered.contains(order.number()))
                        .toList();
        return others.isEmpty() ? rest(shown, orders) : oneOf(others);
    }

    private static Chosen rest(OrderNumber shown, List<Order> orders) {
        List<Order> rest = orders.stream().filter(order -> !order.number().equals(shown)).toList();
        return rest.isEmpty() ? new Chosen.One(shown) : oneOf(rest);
    }

    private static Chosen oneOf(List<Order> orders) {
        return orders.size() == 1
                ? new Chosen.One(orders.getFirst().number())
                : new Chosen.Several(orders);
    }

    /// The orders such a question is mostly about, else all.
    private List<Order> likely(List<Order> orders) {
        List<Order> likely = orders.stream().filter(likelihood()).toList();
        return likely.isEmpty() ? orders : likely;
    }

    private Predicate<Order> likelihood() {
        return switch (question.concern()) {
            case WHERE, WHEN, CARRIER, WATCH, UNWATCH, OTHER -> Order::isUnderWay;
            case MISSING -> order -> order.status() == Order.Status.DELIVERED;
            case REFUND -> order -> !order.refunds().isEmpty() || !order.returns().isEmpty();
        };
    }
}
