package io.parley.gateway.feeds;

import static io.parley.gateway.feeds.MovementRecord.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.journal.AsyncApi;
import io.parley.shop.Movements.ParcelName;
import io.parley.shop.Movements.Report;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in the topic is a movement or is refused with a reason, which never repeats what
/// was sent.
class MovementReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-03T13:00:00Z");
    private static final AsyncApi API = AsyncApi.read();
    private static final MovementRecord GOOD =
            moved(
                    "m-1",
                    "out_for_delivery",
                    ", 'place': 'SECRET', 'expected': '2026-11-05T20:00:00+08:00'");

    static Stream<MovementRecord> good() {
        return Stream.of(
                GOOD,
                moved("m-2", "delivered"),
                moved("m-3", "at_customs", ", 'place': {'en': 'Leipzig', 'zh': '莱比锡'}"),
                moved("m-4", "in_transit", ", 'place': {'zh': '杭州'}"),
                byTrackingNumber());
    }

    private static MovementRecord byTrackingNumber() {
        return GOOD.keyed("tea-house/JD 1").replacing("'parcel': 'p'", "'tracking_number': 'JD 1'");
    }

    private static Report read(MovementRecord record) {
        return MovementReader.read(record.consumed(), NOW);
    }

    private static void assertRefused(MovementRecord record, String reason) {
        assertThatThrownBy(() -> read(record))
                .isInstanceOf(UnreadableMovement.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void a_movement_is_read() {
        assertThat(read(GOOD))
                .isEqualTo(
                        new Report(
                                new MerchantId("tea-house"),
                                new ParcelName.Id("p"),
                                new Parcel.Movement(
                                        "m-1",
                                        Milestone.OUT_FOR_DELIVERY,
                                        Instant.parse("2026-11-03T12:00:00Z"),
                                        Localized.of("SECRET")),
                                Instant.parse("2026-11-05T12:00:00Z")));
    }

    @Test
    void a_parcel_may_be_named_by_its_tracking_number() {
        assertThat(read(byTrackingNumber()).parcel())
                .isEqualTo(new ParcelName.TrackingNumber("JD 1"));
    }

    @Test
    void a_place_may_be_named_in_both_languages() {
        Report read = read(moved("m", "delivered", ", 'place': {'en': 'Leipzig', 'zh': '莱比锡'}"));

        assertThat(read.movement().place())
                .isEqualTo(new Localized(Map.of(Language.EN, "Leipzig", Language.ZH, "莱比锡")));
    }

    @ParameterizedTest
    @EnumSource
    void every_milestone_is_read_by_its_name(Milestone milestone) {
        assertThat(read(moved("m", milestone.wireName())).movement().milestone())
                .isEqualTo(milestone);
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_is_read_is_as_the_document_of_the_topics_says(MovementRecord record)
            throws JsonProcessingException {
        String headers = new ObjectMapper().writeValueAsString(record.headers());
        var _ = read(record);

        assertThat(API.faults(MovementReader.TYPE, "payload", String.valueOf(record.data())))
                .isEmpty();
        assertThat(API.faults(MovementReader.TYPE, "headers", headers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'id'|'more': 1, 'id'|field that is none of",
                "'parcel'|'tracking_number': 'JD', 'parcel'|exactly one of",
                "'parcel'|'tracking': 'JD', 'parcels'|field that is none of",
                "'id': 'm-1',||field 'id'",
                "'m-1'|''|field 'id'",
                "'m-1'|7|field 'id'",
                "'out_for_delivery'|'SECRET'|field 'milestone' is none of",
                "'out_for_delivery'|'OUT_FOR_DELIVERY'|field 'milestone' is none of",
                "'2026-11-03T12:00:00Z'|'SECRET'|field 'at'",
                "'2026-11-03T12:00:00Z'|'2026-11-03T12:00:00'|field 'at'",
                "'2026-11-03T12:00:00Z'|1793707200|field 'at'",
                "'2026-11-03T12:00:00Z'|'1970-01-01T00:00:00Z'|field 'at'",
                "'2026-11-05T20:00:00+08:00'|'9999-01-01T00:00:00Z'|field 'expected'",
                "'2026-11-05T20:00:00+08:00'|null|field 'expected'",
                "'SECRET'|{}|field 'place'",
                "'SECRET'|{'de': 'SECRET'}|field 'place'",
                "'SECRET'|{'en': 7}|field 'place'",
                "'SECRET'|null|field 'place'"
            })
    void what_the_document_of_the_topics_forbids_is_refused(
            String some, @Nullable String other, String reason) {
        MovementRecord bad = GOOD.replacing(some, other == null ? "" : other);

        assertRefused(bad, reason);
    }

    @Test
    void a_time_that_has_not_come_is_refused() {
        assertRefused(GOOD.replacing("2026-11-03T12", "2026-11-05T12"), "'at' lies in the future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET\\u0000", "SECRET\\u0007", "SECRET\\ud83d"})
    void what_no_database_takes_for_text_is_refused(String place) {
        assertRefused(GOOD.replacing("SECRET", place), "field 'place'");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        assertRefused(GOOD.replacing("m-1", "m".repeat(129)), "field 'id'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SECRET", "{'parcel': 'SECRET'", "{} {}", "{'id': 1, 'id': 2}"})
    void what_is_not_json_is_refused(String data) {
        assertRefused(GOOD.saying(data), "the data is not ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "'SECRET'", "7"})
    void json_of_another_shape_is_refused(String data) {
        assertRefused(GOOD.saying(data), "the data is not a JSON object");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertRefused(GOOD.saying("[".repeat(50_000)), "the data is not JSON");
    }

    @Test
    void a_record_without_data_is_refused() {
        assertRefused(GOOD.saying(null), "the record has no data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_source"})
    void a_record_that_lacks_a_header_is_refused(String header) {
        assertRefused(GOOD.with(header, null), "header " + header + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "io.parley.parcel.moved.v2", ""})
    void another_type_is_refused(String type) {
        assertRefused(GOOD.with("ce_type", type), "header ce_type is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "/merchants/", "/merchants/SECRET", "tea-house"})
    void a_source_that_names_no_merchant_is_refused(String source) {
        assertRefused(GOOD.with("ce_source", source), "header ce_source is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "tea-house/q", "bike-shed/p", "p", ""})
    void another_key_is_refused(String key) {
        assertRefused(GOOD.keyed(key), "the key is not the merchant and the parcel");
    }

    @Test
    void a_record_without_a_key_is_refused() {
        assertRefused(GOOD.keyed(null), "the key is not the merchant and the parcel");
    }
}
