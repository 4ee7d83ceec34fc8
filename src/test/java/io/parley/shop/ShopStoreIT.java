package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.local.EnginesResource;
import io.parley.shop.Parcel.Movement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class ShopStoreIT {
    private static final MerchantId STORE = new MerchantId("the-store");

    @Inject DataSource database;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(database, STORE);
    }

    @Test
    void whatIsNewWhatDiffersAndWhatIsTheSameIsCounted() {
        shelf.put(OrderDraft.paid("C-1"), OrderDraft.paid("C-2"));

        Change change =
                orders(OrderDraft.paid("C-1"), OrderDraft.shipped("C-2"), OrderDraft.placed("C-3"));

        assertThat(change).isEqualTo(new Change(1, 1, 1));
    }

    @Test
    void moreRowsThanAStatementTakesAreWritten() {
        Order[] many =
                IntStream.range(0, 2_500)
                        .mapToObj(i -> OrderDraft.paid("M-" + i))
                        .toArray(Order[]::new);

        assertThat(orders(many)).isEqualTo(new Change(2_500, 0, 0));
        assertThat(orders(many)).isEqualTo(new Change(0, 0, 2_500));
    }

    @Test
    void theSameIdAtAnotherMerchantIsAnotherRow() {
        shelf.put(OrderDraft.paid("C-9"));

        Shelf other = new Shelf(database, new MerchantId("the-other-store"));

        assertThat(
                        other.changes(records(List.of(OrderDraft.paid("C-9")), List.of()))
                                .get(RecordKind.ORDER))
                .isEqualTo(new Change(1, 0, 0));
    }

    @Test
    void aParcelKeepsTheMovementsItsShopDoesNotName() throws Exception {
        ParcelFixture first = ParcelFixture.of("P-1", "K-1").moved(Milestone.PICKED_UP, 1);
        shelf.put(first.moved(Milestone.DELIVERED, 4).expected(OrderDraft.day(4)).parcel());

        shelf.put(first.moved(Milestone.IN_TRANSIT, 2).parcel());

        assertThat(milestones("K-1")).containsExactly("PICKED_UP", "IN_TRANSIT", "DELIVERED");
        assertThat(column("K-1", "milestone")).isEqualTo("DELIVERED");
        assertThat(column("K-1", "expected at time zone 'UTC'")).startsWith("2026-11-05 12:00");
    }

    @Test
    void whatTheShopSaysOfAMovementStands() throws Exception {
        Movement said = new Movement("m1", Milestone.DELAYED, OrderDraft.day(3), null);
        Movement corrected = new Movement("m1", Milestone.DELIVERED, OrderDraft.day(2), null);
        shelf.put(ParcelFixture.of("P-1", "K-2").with(said).parcel());

        shelf.put(ParcelFixture.of("P-1", "K-2").with(corrected).parcel());

        assertThat(milestones("K-2")).containsExactly("DELIVERED");
    }

    @Test
    void aParcelIsUnchangedWhenItOnlyLacksWhatIsKnown() {
        ParcelFixture parcel = ParcelFixture.of("P-1", "K-3");
        shelf.put(parcel.moved(Milestone.PICKED_UP, 1).parcel());

        assertThat(parcels(parcel.parcel())).isEqualTo(new Change(0, 0, 1));
    }

    @Test
    void aMovementThatArrivesMeanwhileIsNotLost() throws Exception {
        ParcelFixture parcel = ParcelFixture.of("P-1", "K-4").moved(Milestone.PICKED_UP, 1);
        shelf.put(parcel.parcel());
        try (Connection mover = database.getConnection()) {
            mover.setAutoCommit(false);
            put(mover, parcel.moved(Milestone.OUT_FOR_DELIVERY, 3).parcel());

            CompletableFuture<Void> shop =
                    CompletableFuture.runAsync(
                            () -> shelf.put(parcel.moved(Milestone.IN_TRANSIT, 2).parcel()));
            assertThat(shop.copy().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS))
                    .succeedsWithin(1, TimeUnit.SECONDS);
            assertThat(shop).isNotDone();
            mover.commit();
            assertThat(shop).succeedsWithin(10, TimeUnit.SECONDS);
        }

        assertThat(milestones("K-4"))
                .containsExactly("PICKED_UP", "IN_TRANSIT", "OUT_FOR_DELIVERY");
    }

    private static void put(Connection connection, Parcel parcel) throws Exception {
        var _ = new ShopStore(connection, STORE).put(records(List.of(), List.of(parcel)));
    }

    private Change orders(Order... orders) {
        return shelf.changes(records(List.of(orders), List.of()))
                .getOrDefault(RecordKind.ORDER, Change.NONE);
    }

    private Change parcels(Parcel parcel) {
        return shelf.changes(records(List.of(), List.of(parcel)))
                .getOrDefault(RecordKind.PARCEL, Change.NONE);
    }

    private static ShopRecords records(List<Order> orders, List<Parcel> parcels) {
        return new ShopRecords(List.of(), List.of(), orders, parcels, List.of());
    }

    private List<String> milestones(String parcel) throws Exception {
        return ShopJson.list(column(parcel, "movements"), Movement.class).stream()
                .map(movement -> movement.milestone().name())
                .toList();
    }

    private String column(String parcel, String column) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select %s from shop_parcel where merchant = '%s' and id = '%s'"
                                        .formatted(column, STORE, parcel))) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
