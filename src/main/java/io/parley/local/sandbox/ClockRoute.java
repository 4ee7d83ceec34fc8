package io.parley.local.sandbox;

import io.parley.platform.MovableClock;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/sandbox/clock`: GET tells the time. PUT puts the clock at `now`, or moves it on `by` a
/// duration (`PT30M`), and there it stands; with neither it goes with the machine's again. What
/// came due is with the turn when the answer is sent.
@Singleton
class ClockRoute implements SandboxRoutes {
    private static final String PATH = Sandbox.ROOT + "/clock";

    private final MovableClock clock;
    private final Alarms alarms;

    ClockRoute(MovableClock clock, Alarms alarms) {
        this.clock = clock;
        this.alarms = alarms;
    }

    record Wish(@Nullable Instant now, @Nullable Duration by) {}

    record Shown(Instant now) {}

    @Override
    public void mount(Router router) {
        router.get(PATH).handler(context -> new Call(context).answer(shown()));
        router.put(PATH).handler(context -> put(new Call(context)));
    }

    private void put(Call call) {
        call.answer(call.withBody(Wish.class, List.of(), this::move));
    }

    private Uni<Answer> move(Wish wish) {
        if (wish.now != null) {
            clock.put(wish.now);
        } else if (wish.by != null) {
            clock.put(clock.instant().plus(wish.by));
        } else {
            clock.release();
        }
        return alarms.ring().chain(this::shown);
    }

    private Uni<Answer> shown() {
        return Uni.createFrom().item(() -> Answer.ok(new Shown(clock.instant())));
    }
}
