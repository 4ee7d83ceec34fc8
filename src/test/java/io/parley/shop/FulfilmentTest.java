package io.parley.shop;

import static io.parley.commerce.Milestone.DELAYED;
import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.IN_TRANSIT;
import static io.parley.commerce.Milestone.PICKED_UP;
import static io.parley.commerce.Milestone.REGISTERED;
import static io.parley.commerce.Milestone.RETURNED;
import static io.parley.shop.MovingParcel.parcel;
import static io.parley.shop.OrderDraft.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shop.Order.Status;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What parcels say of their order, which has the items `V-Paper lamp` and `V-暖光灯泡`.
class FulfilmentTest {
    private static final List<Order.Item> ITEMS = OrderDraft.paid("#1").items();
    private static final String LAMP = "V-Paper lamp";
    private static final String BULB = "V-暖光灯泡";

    private static Fulfilment from(Status status, MovingParcel... parcels) {
        return from(new Fulfilment(status, null, null), parcels);
    }

    private static Fulfilment from(Fulfilment before, MovingParcel... parcels) {
        return before.with(ITEMS, Stream.of(parcels).map(MovingParcel::draft).toList());
    }

    private static Fulfilment shipped(@Nullable Instant at) {
        return new Fulfilment(Status.SHIPPED, at, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAID", "PACKED"})
    void with_the_first_parcel_the_carrier_has_the_order_is_sent(Status status) {
        Fulfilment after =
                from(
                        status,
                        parcel("p").moved(REGISTERED, 1).moved(PICKED_UP, 2).moved(IN_TRANSIT, 3),
                        parcel("q").moved(PICKED_UP, 4));

        assertThat(after).isEqualTo(shipped(day(2)));
    }

    @Test
    void a_parcel_the_carrier_only_knows_of_is_not_sent() {
        Fulfilment after = from(Status.PAID, parcel("p").moved(REGISTERED, 1).moved(DELAYED, 2));

        assertThat(after.status()).isEqualTo(Status.PAID);
    }

    @Test
    void what_is_not_paid_is_not_said_to_be_sent() {
        assertThat(from(Status.PLACED, parcel("p").moved(PICKED_UP, 1)).status())
                .isEqualTo(Status.PLACED);
    }

    @Test
    void with_the_last_parcel_the_order_is_delivered() {
        Fulfilment after =
                from(
                        shipped(day(1)),
                        parcel("p").moved(PICKED_UP, 1).moved(DELIVERED, 5),
                        parcel("q").moved(PICKED_UP, 2).moved(DELIVERED, 3));

        assertThat(after).isEqualTo(new Fulfilment(Status.DELIVERED, day(1), day(5)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACED", "PAID", "PACKED", "SHIPPED"})
    void what_has_arrived_has_arrived_whatever_was_known_before(Status status) {
        assertThat(from(status, parcel("p").moved(DELIVERED, 3)))
                .isEqualTo(new Fulfilment(Status.DELIVERED, day(3), day(3)));
    }

    @Test
    void while_one_parcel_is_under_way_the_order_is_not_delivered() {
        Fulfilment after =
                from(
                        shipped(day(1)),
                        parcel("p").moved(DELIVERED, 3),
                        parcel("q").moved(PICKED_UP, 2));

        assertThat(after).isEqualTo(shipped(day(1)));
    }

    @Test
    void while_an_item_is_in_no_parcel_the_order_is_not_delivered() {
        Fulfilment after = from(shipped(day(1)), parcel("p").holding(LAMP).moved(DELIVERED, 3));

        assertThat(after.status()).isEqualTo(Status.SHIPPED);
    }

    @Test
    void with_every_item_in_a_parcel_that_is_there_the_order_is_delivered() {
        Fulfilment after =
                from(
                        shipped(day(1)),
                        parcel("p").holding(LAMP).moved(DELIVERED, 3),
                        parcel("q").holding(BULB).moved(DELIVERED, 4));

        assertThat(after.status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void what_went_back_is_not_delivered() {
        assertThat(from(shipped(day(1)), parcel("p").moved(RETURNED, 3)))
                .isEqualTo(shipped(day(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "CANCELLED"})
    void what_is_over_stays_over(Status status) {
        assertThat(from(status, parcel("p").moved(PICKED_UP, 1)))
                .isEqualTo(new Fulfilment(status, null, null));
    }

    @Test
    void an_order_without_parcels_stays_as_it_is() {
        assertThat(from(Status.PAID)).isEqualTo(new Fulfilment(Status.PAID, null, null));
    }
}
