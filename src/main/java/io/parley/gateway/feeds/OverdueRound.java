package io.parley.gateway.feeds;

import io.parley.platform.Roles;
import io.parley.shop.Overdue;
import io.parley.shop.Overdue.OverdueParcel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks twice a minute, where the process has the role `gateway`, for parcels that were due and
/// are not there, and tells those who watch their orders. Whoever begins to watch later has seen
/// that the parcel is late.
@ApplicationScoped
public class OverdueRound {
    private static final Logger LOG = Logger.getLogger(OverdueRound.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 500;

    private final Roles roles;
    private final Overdue overdue;
    private final NewsRound news;
    private final InstantSource clock;
    private @Nullable Cancellable rounds;

    public OverdueRound(Roles roles, Overdue overdue, NewsRound news, InstantSource clock) {
        this.roles = roles;
        this.overdue = overdue;
        this.news = news;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (roles.include(Roles.GATEWAY)) {
            rounds =
                    Multi.createBy()
                            .repeating()
                            .uni(this::round)
                            .withDelay(PAUSE)
                            .indefinitely()
                            .subscribe()
                            .with(_ -> {});
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    /// One round; an outage is left to the next.
    public Uni<Integer> round() {
        return Multi.createBy()
                .repeating()
                .uni(this::some)
                .whilst(found -> found == AT_ONCE)
                .collect()
                .last()
                .onFailure()
                .invoke(e -> LOG.warnf("Overdue parcels not told of: %s", e.getClass().getName()))
                .onFailure()
                .recoverWithItem(0);
    }

    private Uni<Integer> some() {
        Instant now = clock.instant();
        return overdue.find(now, AT_ONCE)
                .call(found ->
                        found.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : news.send(bulletins(found, now))
                                        .chain(() -> overdue.settle(found)))
                .map(List::size);
    }

    private static List<Bulletin> bulletins(List<OverdueParcel> found, Instant now) {
        return found.stream()
                .flatMap(parcel ->
                        Stream.ofNullable(parcel.parcel().due())
                                .map(due -> Bulletin.overdue(parcel, due, now)))
                .toList();
    }
}
