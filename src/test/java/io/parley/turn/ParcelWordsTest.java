package io.parley.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ParcelNews;
import io.parley.platform.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a shopper reads about a parcel, told by the clocks of a shop in Shanghai.
class ParcelWordsTest {
    private static final ParcelWords WORDS =
            new ParcelWords(new Messages(Houses.class), ZoneId.of("Asia/Shanghai"));
    private static final Instant NIGHT = Instant.parse("2026-11-03T18:30:00Z");
    private static final Localized PLACE =
            new Localized(Map.of(Language.EN, "Hangzhou", Language.ZH, "杭州"));

    private static String tell(Language language, Milestone milestone) {
        return tell(language, milestone, null, null, null);
    }

    /// Spaces inside a time are of many kinds.
    private static String tell(
            Language language,
            Milestone milestone,
            @Nullable String tracking,
            @Nullable Instant expected,
            @Nullable Localized place) {
        ParcelNews news =
                new ParcelNews(
                        new OrderNumber("#W1"),
                        "p",
                        milestone,
                        NIGHT,
                        "DHL",
                        tracking,
                        null,
                        expected,
                        place);
        return WORDS.tell(language, news).replaceAll("[\\h]", " ");
    }

    @ParameterizedTest
    @EnumSource
    void every_milestone_is_told_with_its_order_carrier_and_time(Milestone milestone) {
        assertThat(tell(Language.EN, milestone))
                .contains("#W1", "DHL", "Nov 4, 2026")
                .doesNotContain("{", "null");
        assertThat(tell(Language.ZH, milestone))
                .contains("#W1", "DHL", "2026年11月4日")
                .doesNotContain("{", "null");
    }

    @Test
    void days_begin_where_the_shop_is() {
        assertThat(tell(Language.EN, Milestone.DELIVERED))
                .isEqualTo(
                        "Your order #W1 has arrived: DHL delivered the parcel on Nov 4, 2026, 2:30 AM.");
    }

    @Test
    void place_and_tracking_number_are_told_where_they_are_known() {
        assertThat(tell(Language.ZH, Milestone.PICKED_UP, "SF100", null, PLACE))
                .isEqualTo("您的订单 #W1 已发出：DHL于2026年11月4日 02:30（杭州）揽收了包裹。运单号：SF100。");
    }

    @Test
    void a_delivery_still_to_come_is_told_with_its_day() {
        Instant expected = Instant.parse("2026-11-05T18:30:00Z");

        assertThat(tell(Language.EN, Milestone.PICKED_UP, null, expected, PLACE))
                .isEqualTo(
                        "Your order #W1 is on its way: DHL picked up the parcel on Nov 4, 2026, 2:30 AM (Hangzhou). Expected delivery: November 6, 2026.");
    }

    @Test
    void what_has_arrived_is_not_expected() {
        Instant expected = Instant.parse("2026-11-05T18:30:00Z");

        assertThat(tell(Language.EN, Milestone.DELIVERED, null, expected, null))
                .doesNotContain("Expected");
    }

    @Test
    void a_delay_is_told_with_its_end_where_that_is_known() {
        Instant expected = Instant.parse("2026-11-05T18:30:00Z");

        assertThat(tell(Language.EN, Milestone.DELAYED, null, expected, null))
                .contains("later than promised", "Expected delivery: November 6, 2026.");
    }

    @Test
    void a_delay_without_an_end_does_not_name_a_day_that_is_over() {
        Instant over = Instant.parse("2026-11-01T18:30:00Z");

        assertThat(tell(Language.EN, Milestone.DELAYED, null, over, null))
                .contains("names no new date")
                .doesNotContain("November");
    }
}
