package io.parley.handlers.ordertracking;

import io.parley.shop.Order;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Which order somebody means who gives no number: by what was in it, when it was bought, or that
/// it was the last one. Nothing is worked out before it is asked for: most messages give a number.
record Recollection(String folded, Ear ear, Instant now, ZoneId zone) {
    /// What fits.
    ///
    /// @param hinted whether anything was said that tells one order from another
    record Fit(boolean hinted, List<Order> orders) {}

    /// @param orders newest first
    Fit in(List<Order> orders) {
        boolean last = ear.last().in(folded);
        Optional<RecalledTime> when = RecalledTime.in(folded, now, zone);
        List<Order> named = mostAlike(orders);
        List<Order> then = named.stream().filter(order -> fits(when, order)).toList();
        boolean hinted = last || when.isPresent() || named.size() < orders.size();
        return new Fit(hinted, last && !then.isEmpty() ? List.of(then.getFirst()) : then);
    }

    /// Whether orders in general are asked for, not the one just shown.
    boolean isFresh() {
        return ear.fresh().in(folded);
    }

    private boolean fits(Optional<RecalledTime> when, Order order) {
        return when.map(time -> time.holds(order.placed(), zone)).orElse(true);
    }

    /// All of them when none is named.
    private List<Order> mostAlike(List<Order> orders) {
        Likeness likeness = new Likeness(folded);
        int most = orders.stream().mapToInt(likeness::to).max().orElse(0);
        return most == 0
                ? orders
                : orders.stream().filter(order -> likeness.to(order) == most).toList();
    }
}
