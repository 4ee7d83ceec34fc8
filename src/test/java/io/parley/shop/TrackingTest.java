package io.parley.shop;

import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.IN_TRANSIT;
import static io.parley.commerce.Milestone.OUT_FOR_DELIVERY;
import static io.parley.commerce.Milestone.PICKED_UP;
import static io.parley.shop.MovingParcel.movement;
import static io.parley.shop.MovingParcel.parcel;
import static io.parley.shop.OrderDraft.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.shop.Movements.Outcome;
import io.parley.shop.Movements.ParcelName;
import io.parley.shop.Movements.Report;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reports, followed on the parcels they name.
class TrackingTest {
    private static final MerchantId SHOP = new MerchantId("tea-house");

    private static Tracking tracking(MovingParcel... parcels) {
        return new Tracking(
                Stream.of(parcels).map(p -> new TrackedParcel(SHOP, p.draft(), null)).toList());
    }

    private static Report report(Parcel.Movement movement) {
        return report(movement, null);
    }

    private static Report report(Parcel.Movement movement, @Nullable Instant expected) {
        return new Report(SHOP, new ParcelName.Id("p"), movement, expected);
    }

    private static Parcel only(Tracking tracking) {
        assertThat(tracking.changed()).hasSize(1);
        return tracking.changed().getFirst().parcel();
    }

    private static List<String> ids(Parcel parcel) {
        return parcel.movements().stream().map(Parcel.Movement::id).toList();
    }

    @Test
    void a_movement_stands_at_its_place_in_time() {
        Tracking tracking = tracking(parcel("p").moved(PICKED_UP, 1).moved(OUT_FOR_DELIVERY, 5));

        var _ = tracking.follow(report(movement("late", IN_TRANSIT, 3)));

        assertThat(ids(only(tracking))).containsExactly("m-1", "late", "m-2");
    }

    @Test
    void the_parcel_is_where_its_last_movement_was_whenever_that_is_reported() {
        Tracking tracking = tracking(parcel("p").moved(DELIVERED, 5));

        var _ = tracking.follow(report(movement("late", OUT_FOR_DELIVERY, 4)));

        assertThat(only(tracking).milestone()).isEqualTo(DELIVERED);
    }

    @Test
    void a_movement_that_is_known_changes_nothing() {
        Tracking tracking = tracking(parcel("p").moved(PICKED_UP, 1));

        Outcome outcome = tracking.follow(report(movement("m-1", DELIVERED, 9)));

        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        assertThat(tracking.changed()).isEmpty();
    }

    @Test
    void a_movement_met_twice_in_a_batch_is_one() {
        Tracking tracking = tracking(parcel("p"));
        var _ = tracking.follow(report(movement("a", PICKED_UP, 1)));

        var _ = tracking.follow(report(movement("a", PICKED_UP, 1)));

        assertThat(ids(only(tracking))).containsExactly("a");
    }

    @Test
    void the_movements_of_a_batch_add_up() {
        Tracking tracking = tracking(parcel("p"));
        var _ = tracking.follow(report(movement("b", DELIVERED, 2)));

        var _ = tracking.follow(report(movement("a", PICKED_UP, 1)));

        assertThat(ids(only(tracking))).containsExactly("a", "b");
    }

    @Test
    void when_it_is_expected_is_what_the_newest_scan_said() {
        Tracking tracking = tracking(parcel("p"));
        var _ = tracking.follow(report(movement("b", IN_TRANSIT, 3), day(8)));

        var _ = tracking.follow(report(movement("a", PICKED_UP, 1), day(4)));

        assertThat(only(tracking).expected()).isEqualTo(day(8));
    }

    @Test
    void a_scan_that_says_nothing_of_it_leaves_when_it_is_expected() {
        Tracking tracking = tracking(parcel("p"));
        var _ = tracking.follow(report(movement("a", PICKED_UP, 1), day(4)));

        var _ = tracking.follow(report(movement("b", IN_TRANSIT, 3)));

        assertThat(only(tracking).expected()).isEqualTo(day(4));
    }

    @Test
    void a_tracking_number_names_every_parcel_that_has_it() {
        Tracking tracking = tracking(parcel("p").tracked("JD1"), parcel("q").tracked("JD1"));

        var _ =
                tracking.follow(
                        new Report(
                                SHOP,
                                new ParcelName.TrackingNumber("JD1"),
                                movement("a", PICKED_UP, 1),
                                null));

        assertThat(tracking.changed()).hasSize(2);
    }

    @Test
    void a_parcel_nobody_knows_is_told() {
        assertThat(tracking(parcel("q")).follow(report(movement("a", PICKED_UP, 1))))
                .isEqualTo(new Outcome.UnknownParcel());
    }

    @Test
    void another_merchants_parcel_is_none_of_this_ones() {
        Report report =
                new Report(
                        new MerchantId("bike-shed"),
                        new ParcelName.Id("p"),
                        movement("a", PICKED_UP, 1),
                        null);

        assertThat(tracking(parcel("p")).follow(report)).isEqualTo(new Outcome.UnknownParcel());
    }

    @Test
    void a_parcel_has_no_more_movements_than_any_makes() {
        Tracking tracking = tracking(parcel("p"));
        for (int i = 0; i < 200; i++) {
            var _ = tracking.follow(report(movement("m" + i, IN_TRANSIT, 1)));
        }

        Outcome outcome = tracking.follow(report(movement("one more", DELIVERED, 2)));

        assertThat(outcome).isEqualTo(new Outcome.Full());
    }
}
