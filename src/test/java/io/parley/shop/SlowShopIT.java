package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.OrderOfShopper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Needs Quarkus only because the guards find their timers through it.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SlowShopIT {
    private static final OrderOfShopper LOOKUP =
            new OrderOfShopper(new MerchantId("tea-house"), "ada", new OrderNumber("W-1"));
    private static final Orders SILENT = _ -> Uni.createFrom().nothing();
    private static final Orders FAILING =
            _ -> Uni.createFrom().failure(new IllegalStateException("down"));
    private static final Orders THROWING =
            _ -> {
                throw new IllegalStateException("broken");
            };
    private static final Orders WELL =
            _ -> Uni.createFrom().item(Map.of(LOOKUP, OrderDraft.paid("W-1")));

    @Test
    void aShopThatDoesNotAnswerIsUnreachableAfterTheLimit() {
        Fact<Order> fact = ask(reads(SILENT));

        assertThat(fact).isEqualTo(new Fact.Unreachable<>());
    }

    @Test
    void aShopThatFailsIsUnreachable() {
        Fact<Order> fact = ask(reads(FAILING));

        assertThat(fact).isEqualTo(new Fact.Unreachable<>());
    }

    @Test
    void aPortThatThrowsIsUnreachable() {
        Fact<Order> fact = ask(reads(THROWING));

        assertThat(fact).isEqualTo(new Fact.Unreachable<>());
    }

    @Test
    void aShopThatKeepsFailingIsLeftAlone() {
        AtomicInteger asked = new AtomicInteger();
        ShopReads reads = reads(counting(asked, FAILING));

        askOften(reads, 50);

        assertThat(asked).hasValue(10);
    }

    @Test
    void aShopThatIsWellAgainIsAskedAgainAfterThePause() {
        AtomicInteger asked = new AtomicInteger();
        ShopReads reads = reads(failingAtFirst(asked, 10));
        askOften(reads, 12);

        await().atMost(Duration.ofSeconds(5)).until(() -> ask(reads) instanceof Fact.Known<Order>);

        assertThat(asked).hasValueGreaterThan(10);
    }

    @Test
    void nothingWantedAsksNobody() {
        Facts facts = reads(THROWING).fetch(Set.of()).await().indefinitely();

        assertThat(facts.about(LOOKUP)).isEqualTo(new Fact.Unasked<>());
    }

    private static Orders counting(AtomicInteger asked, Orders orders) {
        return wanted -> {
            asked.incrementAndGet();
            return orders.find(wanted);
        };
    }

    private static Orders failingAtFirst(AtomicInteger asked, int times) {
        return wanted -> (asked.incrementAndGet() <= times ? FAILING : WELL).find(wanted);
    }

    private static void askOften(Reads reads, int times) {
        for (int i = 0; i < times; i++) {
            var _ = ask(reads);
        }
    }

    private static Fact<Order> ask(Reads reads) {
        Facts facts = reads.fetch(Set.of(LOOKUP)).await().atMost(Duration.ofSeconds(5));
        return facts.about(LOOKUP);
    }

    private static ShopReads reads(Orders orders) {
        return new ShopReads(orders, new Limits());
    }

    private record Limits(Duration readLimit, Duration readPause) implements ShopConfig {
        Limits() {
            this(Duration.ofMillis(100), Duration.ofMillis(300));
        }
    }
}
