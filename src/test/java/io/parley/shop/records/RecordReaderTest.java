package io.parley.shop.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Address;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Order;
import io.parley.shop.Page;
import io.parley.shop.Parcel;
import io.parley.shop.Parcel.Movement;
import io.parley.shop.Product;
import io.parley.shop.RecordKind;
import io.parley.shop.ShopperProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");
    private static final RecordReader READER = new RecordReader(Times.ofFiles(NOW));

    @Test
    void aProductIsReadWhole() {
        assertThat(record(RecordKind.PRODUCT, Lines.PRODUCT))
                .isEqualTo(
                        new Written.OfProduct(
                                new Product(
                                        "tea",
                                        text("Green tea", "绿茶"),
                                        "tea",
                                        Localized.of("From the hills"),
                                        Map.of("origin", text("Hangzhou", "杭州")),
                                        List.of(
                                                new Product.Variant(
                                                        "tea-250",
                                                        Map.of("size", "250 g"),
                                                        yuan(6_450),
                                                        true)))));
    }

    @Test
    void aShopperIsReadWhole() {
        assertThat(record(RecordKind.SHOPPER, Lines.SHOPPER))
                .isEqualTo(
                        new Written.OfShopper(
                                new ShopperProfile(
                                        "mei",
                                        "Mei Lin",
                                        "Mei@shop.example",
                                        new Address(
                                                List.of("1 Quay Road", "Room 2"),
                                                "Wuhan",
                                                "Hubei",
                                                "430 000",
                                                "China"),
                                        List.of(
                                                new ShopperProfile.Payment(
                                                        "p1",
                                                        ShopperProfile.Payment.Kind.GIFT_CARD,
                                                        Localized.of("Gift card"),
                                                        yuan(2_000))))));
    }

    @Test
    void anOrderIsReadWholeAndItsProofsAsTheyAreCompared() {
        assertThat(record(RecordKind.ORDER, Lines.ORDER))
                .isEqualTo(
                        new Written.OfOrder(
                                new WrittenOrder(
                                        order(),
                                        List.of(
                                                new WrittenOrder.Item(
                                                        "tea",
                                                        "tea-250",
                                                        2,
                                                        Localized.of("Tea"),
                                                        Map.of("size", "S"),
                                                        yuan(6_450),
                                                        Set.of("final_sale", "perishable"))))));
    }

    private static Order order() {
        return new Order(
                new OrderNumber("D-1"),
                "mei",
                Order.Status.DELIVERED,
                yuan(12_900),
                List.of(),
                "mei@shop.example",
                "430000",
                NOW.minus(Duration.ofHours(9 * 24 + 4)),
                ago(9),
                ago(8),
                ago(4),
                null,
                NOW,
                List.of(
                        new Order.Refund(
                                yuan(500),
                                Order.Refund.State.PENDING,
                                ago(1),
                                Localized.of("Gift card"))),
                List.of(
                        new Order.Return(
                                "R1", Order.Return.State.SENT_BACK, ago(2), List.of("tea-250"))),
                new Order.Terms(
                        "p1",
                        new Address(List.of("1 Road"), "Wuhan", "", "430000", "China"),
                        Set.of()));
    }

    @Test
    void aParcelIsReadWholeAndItsMovementsInOrderOfTime() {
        assertThat(record(RecordKind.PARCEL, Lines.PARCEL))
                .isEqualTo(
                        new Written.OfParcel(
                                new Parcel(
                                        "K1",
                                        new OrderNumber("D-1"),
                                        "Swift",
                                        "SW 77",
                                        List.of("tea-250"),
                                        ago(-1),
                                        ago(-2),
                                        List.of(
                                                new Movement(
                                                        "1", Milestone.PICKED_UP, ago(1), null),
                                                new Movement(
                                                        "2",
                                                        Milestone.IN_TRANSIT,
                                                        NOW.minus(Duration.ofHours(5)),
                                                        text("Wuhan", "武汉"))))));
    }

    @Test
    void aPageIsReadWhole() {
        assertThat(record(RecordKind.PAGE, Lines.PAGE))
                .isEqualTo(
                        new Written.OfPage(
                                new Page(
                                        "returns",
                                        Page.Kind.POLICY,
                                        Localized.of("Returns"),
                                        text("30 days.\nAny reason.", "三十天"))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ORDER | `\"amount\":\"129.00\"` | `\"amount\":129.0`",
                "ORDER | `\"email\":\"MEI@shop.example\"` | `\"email\":null`",
                "ORDER | `\"placed\":\"-P9DT4H\"` | `\"placed\":\"2026-11-01T12:00:00Z\"`",
                "ORDER | `,\"delivered\":\"-P4D\"` | ``",
                "PRODUCT | `\"64.50\",\"currency\":\"CNY\"` | `\"64\",\"currency\":\"JPY\"`",
                "PRODUCT | `\"attributes\":{\"origin\":{\"en\":\"Hangzhou\",\"zh\":\"杭州\"}},` | ``",
                "SHOPPER | `\"postcode\":\"430 000\"` | `\"postcode\":\"\"`",
                "SHOPPER | `\"region\":\"Hubei\",` | ``",
                "PARCEL | `\"tracking_number\":\"SW 77\",` | ``",
                "PAGE | `\"title\":\"Returns\"` | `\"title\":{\"zh\":\"退货\"}`",
            })
    void whatMayBeWrittenOtherwiseIsRead(RecordKind kind, String part, String other) {
        assertThat(faults(kind, part, other)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PRODUCT | `\"price\":{\"amount\":\"64.50\",\"currency\":\"CNY\"},` | `` | variants[0].price: is missing",
                "PRODUCT | `64.50` | `6O.50` | `variants[0].price.amount: \"6O.50\" is no amount; write it like \"12.50\"`",
                "PRODUCT | `\"available\":true` | `\"available\":\"yes\"` | `variants[0].available: \"yes\" is neither true nor false`",
                "PRODUCT | `true}]` | `true},{\"id\":\"tea-250\",\"price\":{\"amount\":1,\"currency\":\"CNY\"}}]` | `variants[1].id: \"tea-250\" is already at variants[0].id`",
                "PRODUCT | `\"origin\":` | `\"\":` | `attributes: \"\" is no name; a name is 1 to 60 visible characters`",
                "PRODUCT | `{\"size\":\"250 g\"}` | `[]` | `variants[0].options: [] is no object; write {\"name\": …}`",
                "PRODUCT | `\"category\":\"tea\"` | `\"category\":\"\u0007\"` | `column 61: \"茶\\\"},\\\"category\\\":\\\"\\u0007\\\",\\\"description\\\"\" is no JSON; check quotes, commas and brackets`",
                "SHOPPER | `Mei@shop.example` | `Mei` | `email: \"Mei\" is no e-mail address; write it like \"mei@shop.example\"`",
                "SHOPPER | `gift_card` | `giftcard` | `payments[0].kind: \"giftcard\" is not known here; there are card, paypal, gift_card, wallet; did you mean \"gift_card\"?`",
                "SHOPPER | `\"city\":\"Wuhan\"` | `\"town\":\"Wuhan\"` | `address.city: is missing; address.town: is no field here; there are lines, city, region, postcode, country`",
                "PARCEL | `in_transit` | `on the way` | `movements[0].milestone: \"on the way\" is not known here; there are registered, picked_up, in_transit, at_customs, out_for_delivery, delivery_failed, ready_for_pickup, delivered, delayed, returning, returned, lost`",
                "PARCEL | `\"id\":\"1\"` | `\"id\":\"2\"` | `movements[1].id: \"2\" is already at movements[0].id`",
                "PARCEL | `-PT5H` | `P2D` | `movements[0].at: \"P2D\" has yet to come; only \"promised\" and \"expected\" may lie ahead`",
                "PARCEL | `[\"tea-250\"]` | `[\"tea-250\",\"tea-250\"]` | `variants[1]: \"tea-250\" is already at variants[0]`",
                "PARCEL | `[\"tea-250\"]` | `\"tea-250\"` | `variants: \"tea-250\" is no list; write […]`",
                "PAGE | `policy` | `imprint` | `kind: \"imprint\" is not known here; there are policy, faq`",
                "PAGE | `\"zh\"` | `\"de\"` | `body.de: is no field here; there are en, zh`",
            })
    void aFaultNamesFieldValueAndRemedy(
            RecordKind kind, String part, String other, String expected) {
        assertThat(String.join("; ", faults(kind, part, other))).isEqualTo(expected);
    }

    @Test
    void allFaultsOfALineAreTold() {
        String line = "{\"id\":7,\"name\":\"\",\"categry\":\"tea\",\"variants\":[{\"id\":\"v\"}]}";

        assertThat(READER.read(RecordKind.PRODUCT, line).faults())
                .extracting(Fault::field)
                .containsExactly(
                        "id", "name", "category", "description", "variants[0].price", "categry");
    }

    @Test
    void theTopicTakesNoDuration() {
        RecordReader topic = new RecordReader(Times.ofTopic(NOW));

        assertThat(topic.read(RecordKind.PARCEL, Lines.PARCEL).faults())
                .hasSize(4)
                .allSatisfy(fault ->
                        assertThat(fault.problem()).contains("is a duration, and nobody knows"));
    }

    @Test
    void aFaultCanBeToldWithoutWhatIsWritten() {
        ReadLine read =
                READER.read(
                        RecordKind.SHOPPER, Lines.SHOPPER.replace("Mei@shop.example", "secret"));

        assertThat(read.faults())
                .extracting(Fault::withoutValue)
                .containsExactly("email is no e-mail address; write it like \"mei@shop.example\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatANestOfBracketsCannotDoIsOverflow(RecordKind kind) {
        String line = Lines.of(kind).replaceFirst("\\{", "{\"deep\":" + "[".repeat(100_000));

        assertThat(READER.read(kind, line).faults())
                .singleElement()
                .extracting(Fault::problem)
                .isEqualTo("is no JSON; check quotes, commas and brackets");
    }

    private static List<String> faults(RecordKind kind, String part, String other) {
        String line = Lines.of(kind);
        assertThat(line).contains(part);
        return READER.read(kind, line.replace(part, other)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static Written record(RecordKind kind, String line) {
        ReadLine read = READER.read(kind, line);
        assertThat(read.faults()).isEmpty();
        return read.records().getFirst();
    }

    private static Localized text(String english, String chinese) {
        return new Localized(Map.of(Language.EN, english, Language.ZH, chinese));
    }

    private static Money yuan(long fen) {
        return new Money(fen, Currency.getInstance("CNY"));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
