package io.parley.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Uncertain;
import io.parley.shop.ShopActions;
import io.parley.shop.ShopActions.Strength;
import io.parley.shop.http.ReferenceShop;
import io.parley.shop.http.ReferenceShop.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Some dozens of refunds in a shop behind HTTP, over a line that loses and mangles: none is lost,
/// none is made twice, and what nobody can know is for a person.
class ConnectedShopTest {
    private static final int REFUNDS = 60;
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    /// The lane's, a bit longer, so that what is looked for cannot be on its way any more.
    private static final Duration LIMIT = Duration.ofMillis(1_500);

    private final InstantSource clock = InstantSource.fixed(Lane.NOON);

    /// Up to three faults in a row for each key and method, and then none.
    private final Map<String, List<Fault>> courses = new HashMap<>();

    ConnectedShopTest() {
        Random random = new Random(17);
        for (int seq = 1; seq <= REFUNDS; seq++) {
            courses.put("POST" + key(seq), course(random));
            courses.put("GET" + key(seq), course(random));
        }
    }

    private static List<Fault> course(Random random) {
        List<Fault> course = new ArrayList<>();
        int faults = random.nextInt(4);
        while (course.size() < faults) {
            course.add(Fault.values()[random.nextInt(Fault.values().length)]);
        }
        return List.copyOf(course);
    }

    private static String key(long seq) {
        return Lane.THREAD + ":" + seq;
    }

    private Fault fault(String method, String key, int nth) {
        List<Fault> course = courses.getOrDefault(method + key, List.of());
        return nth <= course.size() ? course.get(nth - 1) : Fault.NONE;
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void no_refund_is_lost_or_made_twice(Strength strength) throws IOException {
        try (ReferenceShop shop = new ReferenceShop(strength, this::fault, clock)) {
            ShopActions port = shop.port(Lane.TEA_HOUSE, TIMEOUT);
            Lane lane =
                    new Lane(
                            port, new InMemoryAttempts(clock), clock, new Lane.Patience(LIMIT, 20));
            work(lane.desk(Mortal.immortal()));
            for (int seq = 1; seq <= REFUNDS; seq++) {
                check(strength, key(seq), lane.told(key(seq)), shop.done(key(seq)));
            }
        }
    }

    private static void work(ActionDesk desk) {
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int seq = 1; seq <= REFUNDS; seq++) {
            all.add(desk.take(Lane.ask(seq)).subscribeAsCompletionStage());
        }
        assertThat(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(60));
    }

    private void check(Strength strength, String key, ActionOutcome told, int done) {
        switch (strength) {
            case IDEMPOTENT, FINDABLE -> {
                assertThat(told).as(key).isInstanceOf(Done.class);
                assertThat(done).as(key).isEqualTo(1);
            }
            case NEITHER -> {
                if (fault("POST", key, 1) == Fault.NONE) {
                    assertThat(told).as(key).isInstanceOf(Done.class);
                    assertThat(done).as(key).isEqualTo(1);
                } else {
                    assertThat(told).as(key).isEqualTo(new Uncertain());
                    assertThat(done).as(key).isLessThanOrEqualTo(1);
                }
            }
        }
    }
}
