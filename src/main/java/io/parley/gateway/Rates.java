package io.parley.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// Counts what each key does against one allowance. A bucket nobody used while it would have filled
/// up is forgotten, and at most so many are kept, so that strangers cannot fill the memory.
public final class Rates<K> {
    private static final int MOST_KEPT = 100_000;

    private final Allowance allowance;
    private final InstantSource clock;
    private final Cache<K, Bucket> buckets;

    public Rates(Allowance allowance, InstantSource clock) {
        this.allowance = allowance;
        this.clock = clock;
        this.buckets =
                Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(untilFull()).build();
    }

    /// What a request for one more is answered.
    public sealed interface Ticket {
        record Granted() implements Ticket {}

        record Wait(Duration pause) implements Ticket {}
    }

    /// Takes one for the key.
    public Ticket take(K key) {
        Instant now = clock.instant();
        AtomicReference<Ticket> ticket = new AtomicReference<>(new Ticket.Granted());
        buckets.asMap()
                .compute(
                        key,
                        (_, known) -> {
                            Bucket bucket =
                                    known == null
                                            ? Bucket.full(allowance, now)
                                            : known.refilled(allowance, now);
                            if (bucket.isEmpty()) {
                                ticket.set(new Ticket.Wait(bucket.untilNext(allowance)));
                                return bucket;
                            }
                            return bucket.less();
                        });
        return ticket.get();
    }

    private Duration untilFull() {
        return Duration.ofNanos((long) (allowance.burst() / allowance.perNano())).plusMinutes(1);
    }
}
