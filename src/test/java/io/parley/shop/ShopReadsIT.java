package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.OrderImport.Owned;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ShopReadsIT {
    private static final MerchantId TEA = new MerchantId("tea-house");
    private static final MerchantId LAMPS = new MerchantId("lamps");

    @Inject Reads reads;
    @Inject OrderImport orderImport;

    @Test
    void anOrderComesBackAsItWasPut() {
        Order order = OrderDraft.delivered("W-1");
        put(TEA, "ada", order);

        Facts facts = fetch(Set.of(lookup(TEA, "ada", "W-1")));

        assertThat(facts.about(lookup(TEA, "ada", "W-1"))).isEqualTo(new Fact.Known<>(order));
    }

    @Test
    void anOrderPutAgainTakesThePlaceOfTheFirst() {
        put(TEA, "ada", OrderDraft.placed("W-2"));
        put(TEA, "ada", OrderDraft.shipped("W-2"));

        Facts facts = fetch(Set.of(lookup(TEA, "ada", "W-2")));

        assertThat(facts.about(lookup(TEA, "ada", "W-2")))
                .isEqualTo(new Fact.Known<>(OrderDraft.shipped("W-2")));
    }

    @Test
    void somebodyElsesOrderReadsLikeOneThatDoesNotExist() {
        put(TEA, "ada", OrderDraft.paid("W-3"));

        Facts facts = fetch(Set.of(lookup(TEA, "mei", "W-3"), lookup(TEA, "mei", "W-404")));

        assertThat(facts.about(lookup(TEA, "mei", "W-3"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(lookup(TEA, "mei", "W-404"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void theSameNumberAtTwoMerchantsIsTwoOrders() {
        put(TEA, "ada", OrderDraft.paid("W-4"));
        put(LAMPS, "ada", OrderDraft.shipped("W-4"));

        Facts facts = fetch(Set.of(lookup(TEA, "ada", "W-4"), lookup(LAMPS, "ada", "W-4")));

        assertThat(facts.about(lookup(TEA, "ada", "W-4")))
                .isEqualTo(new Fact.Known<>(OrderDraft.paid("W-4")));
        assertThat(facts.about(lookup(LAMPS, "ada", "W-4")))
                .isEqualTo(new Fact.Known<>(OrderDraft.shipped("W-4")));
    }

    /// A batch that fits must not be matched crosswise: mei's number with ada's name.
    @Test
    void numbersAndShoppersOfABatchAreNotMixed() {
        put(TEA, "ada", OrderDraft.paid("W-5"));
        put(TEA, "mei", OrderDraft.paid("W-6"));

        Facts facts = fetch(Set.of(lookup(TEA, "ada", "W-6"), lookup(TEA, "mei", "W-5")));

        assertThat(facts.about(lookup(TEA, "ada", "W-6"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(lookup(TEA, "mei", "W-5"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void aSubjectThatNoDatabaseTakesHarmsNobodyElse() {
        put(TEA, "ada", OrderDraft.paid("W-7"));

        Facts facts = fetch(Set.of(lookup(TEA, "a\0da", "W-7"), lookup(TEA, "ada", "W-7")));

        assertThat(facts.about(lookup(TEA, "ada", "W-7"))).isInstanceOf(Fact.Known.class);
        assertThat(facts.about(lookup(TEA, "a\0da", "W-7"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void batchesOfManyThreadsAreReadSideBySide() {
        List<Owned> orders =
                IntStream.range(0, 500).mapToObj(i -> "W-" + (1_000 + i)).map(this::ofAda).toList();
        orderImport.put(LAMPS, orders).await().indefinitely();
        Set<Lookup<?>> wanted = new HashSet<>();
        orders.forEach(o -> wanted.add(lookup(LAMPS, "ada", o.order().number().value())));

        List<Facts> batches =
                IntStream.range(0, 4).parallel().mapToObj(_ -> fetch(wanted)).toList();

        assertThat(batches)
                .allSatisfy(facts ->
                        assertThat(wanted)
                                .allSatisfy(lookup ->
                                        assertThat(facts.about(lookup))
                                                .isInstanceOf(Fact.Known.class)));
    }

    private Owned ofAda(String number) {
        return new Owned("ada", OrderDraft.shipped(number));
    }

    private void put(MerchantId merchant, String subject, Order order) {
        orderImport.put(merchant, List.of(new Owned(subject, order))).await().indefinitely();
    }

    private Facts fetch(Set<Lookup<?>> wanted) {
        Uni<Facts> facts = reads.fetch(wanted);
        return facts.await().indefinitely();
    }

    private static OrderOfShopper lookup(MerchantId merchant, String subject, String number) {
        return new OrderOfShopper(merchant, subject, new OrderNumber(number));
    }
}
