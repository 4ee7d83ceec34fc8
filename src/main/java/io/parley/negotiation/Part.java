package io.parley.negotiation;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The goods of one variant in a case, as a policy looks at them.
///
/// @param goods none for a wish about no goods
record Part(Case wish, Case.@Nullable Goods goods, Days days) {

    boolean hasAny(Feature feature, Set<String> words) {
        return !Collections.disjoint(feature.of(wish, goods), words);
    }

    boolean isWithin(Period period, Condition.Since since) {
        Instant from =
                switch (since) {
                    case PURCHASE -> wish.placed();
                    case DELIVERY -> wish.delivered();
                };
        return from != null && days.holds(period, from, wish.wished());
    }

    /// What all goods of the case cost, so that a limit is not passed by by taking them apart.
    long value() {
        return wish.goods().stream()
                .mapToLong(each -> each.price().minor() * each.quantity())
                .sum();
    }

    Claim claim() {
        return new Claim(wish, goods, days);
    }
}
