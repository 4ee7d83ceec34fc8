package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.local.EnginesResource;
import io.parley.shop.Lookup.PageOfShop;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Needs Quarkus only because the guards find their timers through it.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class SlowShopIT {
    private static final PageOfShop LOOKUP = new PageOfShop(new MerchantId("tea-house"), "returns");
    private static final Page PAGE =
            new Page("returns", Page.Kind.POLICY, Localized.of("Returns"), Localized.of("30 days"));
    private static final Policies SILENT = _ -> Uni.createFrom().nothing();
    private static final Policies FAILING =
            _ -> Uni.createFrom().failure(new IllegalStateException("down"));
    private static final Policies THROWING =
            _ -> {
                throw new IllegalStateException("broken");
            };
    private static final Policies WELL = _ -> Uni.createFrom().item(Map.of(LOOKUP, PAGE));

    @Test
    void aShopThatDoesNotAnswerIsUnreachableAfterTheLimit() {
        Fact<Page> fact = ask(reads(SILENT));

        assertThat(fact).isEqualTo(new Fact.Unreachable<>());
    }

    @Test
    void aShopThatFailsIsUnreachable() {
        Fact<Page> fact = ask(reads(FAILING));

        assertThat(fact).isEqualTo(new Fact.Unreachable<>());
    }

    @Test
    void aPortThatThrowsIsUnreachable() {
        Fact<Page> fact = ask(reads(THROWING));

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

        await().atMost(Duration.ofSeconds(5)).until(() -> ask(reads) instanceof Fact.Known<Page>);

        assertThat(asked).hasValueGreaterThan(10);
    }

    @Test
    void nothingWantedAsksNobody() {
        Facts facts = reads(THROWING).fetch(Set.of()).await().indefinitely();

        assertThat(facts.about(LOOKUP)).isEqualTo(new Fact.Unasked<>());
    }

    private static Policies counting(AtomicInteger asked, Policies pages) {
        return wanted -> {
            asked.incrementAndGet();
            return pages.find(wanted);
        };
    }

    private static Policies failingAtFirst(AtomicInteger asked, int times) {
        return wanted -> (asked.incrementAndGet() <= times ? FAILING : WELL).find(wanted);
    }

    private static void askOften(Reads reads, int times) {
        for (int i = 0; i < times; i++) {
            var _ = ask(reads);
        }
    }

    private static Fact<Page> ask(Reads reads) {
        Facts facts = reads.fetch(Set.of(LOOKUP)).await().atMost(Duration.ofSeconds(5));
        return facts.about(LOOKUP);
    }

    private static ShopReads reads(Policies pages) {
        return new ShopReads(TestPorts.only(pages), new Limits());
    }

    private record Limits(Duration readLimit, Duration readPause, Duration proofWindow)
            implements ShopConfig {
        Limits() {
            this(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofHours(1));
        }
    }
}
