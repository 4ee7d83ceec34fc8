package io.parley.gateway.feeds;

import static io.parley.shop.MovingParcel.PROMISED;
import static io.parley.shop.MovingParcel.movement;
import static io.parley.shop.MovingParcel.parcel;
import static io.parley.shop.OrderDraft.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.conversation.Cause;
import io.parley.conversation.ParcelNews;
import io.parley.shop.Movements.ParcelName;
import io.parley.shop.Movements.Report;
import io.parley.shop.Overdue.OverdueParcel;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is news in a report, and by which cause.
class BulletinTest {
    private static final MerchantId SHOP = new MerchantId("tea-house");
    private static final Instant LATER = day(9);
    private static final Parcel PARCEL = parcel("p").tracked("JD1").draft();

    private static List<Milestone> news(Milestone milestone, @Nullable Instant expected) {
        return of(milestone, expected, PARCEL).stream().map(b -> b.news().milestone()).toList();
    }

    private static List<Bulletin> of(
            Milestone milestone, @Nullable Instant expected, Parcel parcel) {
        return Bulletin.of(
                new Report(SHOP, new ParcelName.Id("p"), movement("m-1", milestone, 2), expected),
                parcel);
    }

    @ParameterizedTest
    @EnumSource
    void a_milestone_is_told_if_people_want_to_hear_of_it(Milestone milestone) {
        assertThat(news(milestone, null))
                .isEqualTo(milestone.isNews() ? List.of(milestone) : List.of());
    }

    @Test
    void the_news_says_what_happened_to_which_parcel() {
        assertThat(of(Milestone.PICKED_UP, day(3), PARCEL))
                .containsExactly(
                        new Bulletin(
                                SHOP,
                                new ParcelNews(
                                        PARCEL.order(),
                                        "p",
                                        Milestone.PICKED_UP,
                                        day(2),
                                        "DHL",
                                        "JD1",
                                        PROMISED,
                                        day(3),
                                        null),
                                Cause.moved("p", "m-1")));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "IN_TRANSIT"})
    void a_delay_is_news_also_when_the_scan_is_none(Milestone milestone) {
        assertThat(news(milestone, LATER)).containsExactly(Milestone.DELAYED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PICKED_UP", "AT_CUSTOMS", "OUT_FOR_DELIVERY", "DELIVERY_FAILED"})
    void a_delay_is_news_beside_the_scan(Milestone milestone) {
        assertThat(news(milestone, LATER)).containsExactly(milestone, Milestone.DELAYED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"READY_FOR_PICKUP", "DELIVERED", "DELAYED", "RETURNING", "RETURNED", "LOST"})
    void what_is_not_under_way_is_not_told_to_be_late_as_well(Milestone milestone) {
        assertThat(news(milestone, LATER)).containsExactly(milestone);
    }

    @Test
    void what_comes_when_it_was_promised_is_not_late() {
        assertThat(news(Milestone.IN_TRANSIT, PROMISED)).isEmpty();
    }

    @Test
    void what_was_never_promised_is_not_late() {
        assertThat(of(Milestone.IN_TRANSIT, LATER, parcel("p").unpromised().draft())).isEmpty();
    }

    @Test
    void the_delay_has_a_cause_of_its_own() {
        assertThat(of(Milestone.PICKED_UP, LATER, PARCEL))
                .extracting(Bulletin::cause)
                .containsExactly(Cause.moved("p", "m-1"), Cause.late("p", "m-1"));
    }

    @Test
    void causes_show_neither_parcel_nor_movement() {
        assertThat(Cause.late("JD0123", "scan of Ada").value())
                .matches("parcel:[A-Za-z0-9_-]{16}:[A-Za-z0-9_-]{16}:late");
    }

    @Test
    void what_is_overdue_is_told_once_for_each_time_it_was_due() {
        Bulletin bulletin = Bulletin.overdue(new OverdueParcel(SHOP, PARCEL), PROMISED, LATER);

        assertThat(bulletin.cause()).isEqualTo(Cause.overdue("p", PROMISED));
        assertThat(bulletin.news())
                .extracting(ParcelNews::milestone, ParcelNews::at)
                .containsExactly(Milestone.DELAYED, LATER);
    }
}
