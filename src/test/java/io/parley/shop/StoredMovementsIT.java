package io.parley.shop;

import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.OUT_FOR_DELIVERY;
import static io.parley.commerce.Milestone.PICKED_UP;
import static io.parley.shop.MovingParcel.movement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.local.EnginesResource;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Movements.Outcome;
import io.parley.shop.Movements.ParcelName;
import io.parley.shop.Movements.Report;
import io.parley.shop.Overdue.OverdueParcel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Movements in PostgreSQL: what the shop tells its shoppers after they were kept.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class StoredMovementsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Movements movements;
    @Inject Overdue overdue;
    @Inject Orders orders;
    @Inject Pool pool;

    /// A shop of its own for each test.
    private final MerchantId shop = new MerchantId("s" + UUID.randomUUID().toString().substring(9));

    private final OrderNumber number = new OrderNumber("#1");

    @BeforeEach
    void anOrderOfTwoParcels() {
        sql(
                """
                insert into shop_order (merchant, number, subject, status, total_minor, currency, placed)
                values ($1, '#1', 'ada', 'PAID', 12900, 'EUR', '2026-11-01T12:00:00Z')\
                """,
                Tuple.of(shop.value()));
        parcel("p", OrderDraft.day(4));
        parcel("q", null);
    }

    private void parcel(String id, @Nullable Instant promised) {
        sql(
                """
                insert into shop_parcel (merchant, id, number, carrier, tracking_number, promised)
                values ($1, $2, '#1', 'DHL', 'JD-' || $2, $3)\
                """,
                Tuple.of(
                        shop.value(),
                        id,
                        promised == null ? null : promised.atOffset(ZoneOffset.UTC)));
    }

    private void sql(String statement, Tuple values) {
        var _ = pool.preparedQuery(statement).execute(values).await().atMost(PATIENCE);
    }

    private Report report(String parcel, String id, Milestone milestone, int day) {
        return report(parcel, id, milestone, day, null);
    }

    private Report report(
            String parcel, String id, Milestone milestone, int day, @Nullable Instant expected) {
        return new Report(shop, new ParcelName.Id(parcel), movement(id, milestone, day), expected);
    }

    private List<Outcome> keep(Report... reports) {
        return movements.keep(List.of(reports)).await().atMost(PATIENCE);
    }

    private Order order() {
        return tracked().order();
    }

    private TrackedOrder tracked() {
        var lookup = new OrderOfShopper(shop, "ada", number);
        return orders.find(Set.of(lookup)).await().atMost(PATIENCE).values().iterator().next();
    }

    private Parcel parcel(String id) {
        return tracked().parcels().stream()
                .filter(parcel -> parcel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> overdue(Instant now) {
        return overdue.find(now, 1_000).await().atMost(PATIENCE).stream()
                .filter(found -> found.merchant().equals(shop))
                .map(found -> found.parcel().id())
                .toList();
    }

    @Test
    void whatIsKeptShowsInTheParcelAndItsOrder() {
        var _ =
                keep(
                        report("p", "b", OUT_FOR_DELIVERY, 3),
                        report("p", "a", PICKED_UP, 2, OrderDraft.day(6)),
                        report("p", "b", OUT_FOR_DELIVERY, 3));

        assertThat(parcel("p").movements())
                .containsExactly(movement("a", PICKED_UP, 2), movement("b", OUT_FOR_DELIVERY, 3));
        assertThat(parcel("p").expected()).isEqualTo(OrderDraft.day(6));
        assertThat(order())
                .extracting(Order::status, Order::shipped)
                .containsExactly(Order.Status.SHIPPED, OrderDraft.day(2));
    }

    @Test
    void anotherBatchAddsToWhatIsThere() {
        var _ = keep(report("p", "b", OUT_FOR_DELIVERY, 3, OrderDraft.day(5)));

        var _ =
                keep(
                        report("p", "a", PICKED_UP, 2, OrderDraft.day(9)),
                        report("p", "b", DELIVERED, 9));

        assertThat(parcel("p").movements())
                .containsExactly(movement("a", PICKED_UP, 2), movement("b", OUT_FOR_DELIVERY, 3));
        assertThat(parcel("p").expected()).isEqualTo(OrderDraft.day(5));
    }

    @Test
    void batchesAtOnceLoseNothingOfEachOther() {
        List<Uni<List<Outcome>>> batches =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                movements.keep(
                                        List.of(
                                                report(
                                                        i % 2 == 0 ? "p" : "q",
                                                        "m" + i,
                                                        PICKED_UP,
                                                        2),
                                                report(
                                                        i % 2 == 0 ? "q" : "p",
                                                        "n" + i,
                                                        PICKED_UP,
                                                        2))))
                        .toList();

        var _ = Uni.join().all(batches).andFailFast().await().atMost(PATIENCE);

        assertThat(parcel("p").movements()).hasSize(20);
        assertThat(parcel("q").movements()).hasSize(20);
    }

    @Test
    void anOrderIsDeliveredByTheLastOfTwoBatchesAtOnce() {
        Uni<List<Outcome>> one = movements.keep(List.of(report("p", "d", DELIVERED, 4)));
        Uni<List<Outcome>> other = movements.keep(List.of(report("q", "d", DELIVERED, 3)));

        var _ = Uni.join().all(List.of(one, other)).andFailFast().await().atMost(PATIENCE);

        assertThat(order())
                .extracting(Order::status, Order::shipped, Order::delivered)
                .containsExactly(Order.Status.DELIVERED, order().shipped(), OrderDraft.day(4));
    }

    @Test
    void aParcelMayBeNamedByItsTrackingNumber() {
        Report report =
                new Report(
                        shop,
                        new ParcelName.TrackingNumber("JD-q"),
                        movement("a", PICKED_UP, 2),
                        null);

        assertThat(keep(report)).singleElement().isInstanceOf(Outcome.Kept.class);
        assertThat(parcel("q").milestone()).isEqualTo(PICKED_UP);
        assertThat(parcel("p").movements()).isEmpty();
    }

    @Test
    void aParcelOfAnotherMerchantIsNotKnown() {
        Report report =
                new Report(
                        new MerchantId("somebody-else"),
                        new ParcelName.Id("p"),
                        movement("a", PICKED_UP, 2),
                        null);

        assertThat(keep(report, report("x", "a", PICKED_UP, 2), report("p", "a", PICKED_UP, 2)))
                .extracting(outcome -> (Object) outcome.getClass())
                .containsExactly(
                        Outcome.UnknownParcel.class,
                        Outcome.UnknownParcel.class,
                        Outcome.Kept.class);
    }

    @Test
    void aRowThatHoldsNoMovementsIsRefusedAndNotTriedForEver() {
        sql(
                "update shop_parcel set movements = 'rubbish' where merchant = $1 and id = 'p'",
                Tuple.of(shop.value()));

        assertThatThrownBy(() -> keep(report("p", "a", PICKED_UP, 2)))
                .isInstanceOf(MovementsRefused.class);
    }

    @Test
    void whatIsNotThereWhenItWasDueIsOverdue() {
        assertThat(overdue(OrderDraft.day(3))).isEmpty();
        assertThat(overdue(OrderDraft.day(4))).containsExactly("p");
    }

    @Test
    void whatHasArrivedIsNotOverdue() {
        var _ = keep(report("p", "d", DELIVERED, 3));

        assertThat(overdue(OrderDraft.day(9))).isEmpty();
    }

    @Test
    void whatIsSettledIsOverdueAgainOnlyAtAnotherTime() {
        List<OverdueParcel> found = List.of(new OverdueParcel(shop, parcel("p")));
        var _ = overdue.settle(found).await().atMost(PATIENCE);
        assertThat(overdue(OrderDraft.day(9))).isEmpty();

        var _ = keep(report("p", "a", PICKED_UP, 2, OrderDraft.day(6)));

        assertThat(overdue(OrderDraft.day(5))).isEmpty();
        assertThat(overdue(OrderDraft.day(6))).containsExactly("p");
    }

    @Test
    void theIndexServesTheSearch() {
        Tuple values = Tuple.of(OrderDraft.day(9).atOffset(ZoneOffset.UTC), 10);
        List<String> plan = new ArrayList<>();
        pool.withTransaction(connection ->
                        connection
                                .query("set local enable_seqscan = off")
                                .execute()
                                .chain(() ->
                                        connection
                                                .preparedQuery("explain " + StoredOverdue.DUE)
                                                .execute(values)))
                .await()
                .atMost(PATIENCE)
                .forEach(row -> plan.add(row.getString(0)));

        assertThat(plan.toString()).contains("shop_parcel_overdue").doesNotContain("Sort");
    }
}
