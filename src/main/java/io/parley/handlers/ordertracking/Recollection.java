package io.parley.handlers.ordertracking;

import io.parley.shop.Order;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which order somebody means who gives no number: by what was in it, when it was bought, or that
/// it was the last one.
///
/// @param last whether the newest of those that fit is meant
record Recollection(String folded, boolean last, Optional<RecalledTime> when, ZoneId zone) {
    static Recollection of(String folded, boolean last, Instant now, ZoneId zone) {
        return new Recollection(folded, last, RecalledTime.in(folded, now, zone), zone);
    }

    /// What fits.
    ///
    /// @param hinted whether anything was said that tells one order from another
    record Fit(boolean hinted, List<Order> orders) {}

    /// @param orders newest first
    Fit in(List<Order> orders) {
        List<Order> named = mostAlike(orders);
        List<Order> then = named.stream().filter(boughtThen()).toList();
        boolean hinted = last || when.isPresent() || named.size() < orders.size();
        return new Fit(hinted, last && !then.isEmpty() ? List.of(then.getFirst()) : then);
    }

    private Predicate<Order> boughtThen() {
        return order -> when.map(time -> time.holds(order.placed(), zone)).orElse(true);
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
