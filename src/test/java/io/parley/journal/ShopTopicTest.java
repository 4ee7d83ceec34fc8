package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.shop.RecordKind;
import io.parley.shop.records.Fault;
import io.parley.shop.records.Lines;
import io.parley.shop.records.RecordReader;
import io.parley.shop.records.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The document says of shops' records what their reader says.
class ShopTopicTest {
    private static final AsyncApi API = AsyncApi.read();
    private static final RecordReader READER =
            new RecordReader(Times.ofTopic(Instant.parse("2026-11-11T12:00:00Z")));

    @ParameterizedTest
    @EnumSource
    void aWholeRecordFitsItsSchema(RecordKind kind) {
        String line = Lines.ofTopic(kind);

        assertThat(READER.read(kind, line).faults()).isEmpty();
        assertThat(API.faults(message(kind), "payload", line)).isEmpty();
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of(RecordKind.PRODUCT, "", "shopProduct"),
                Arguments.of(RecordKind.PRODUCT, "variants", "shopVariant"),
                Arguments.of(RecordKind.SHOPPER, "", "shopShopper"),
                Arguments.of(RecordKind.SHOPPER, "address", "shopAddress"),
                Arguments.of(RecordKind.SHOPPER, "payments", "shopPayment"),
                Arguments.of(RecordKind.ORDER, "", "shopOrder"),
                Arguments.of(RecordKind.ORDER, "total", "shopMoney"),
                Arguments.of(RecordKind.ORDER, "items", "shopItem"),
                Arguments.of(RecordKind.ORDER, "refunds", "shopRefund"),
                Arguments.of(RecordKind.ORDER, "returns", "shopReturn"),
                Arguments.of(RecordKind.PARCEL, "", "shopParcel"),
                Arguments.of(RecordKind.PARCEL, "movements", "shopMovement"),
                Arguments.of(RecordKind.PAGE, "", "shopPage"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("objects")
    void anObjectHasAndRequiresTheSameFields(RecordKind kind, String field, String schema) {
        JsonNode object = API.at("/components/schemas/" + schema);

        assertThat(names(object.get("properties"))).isEqualTo(known(kind, field));
        assertThat(texts(object.get("required"))).isEqualTo(required(kind, field));
    }

    /// The reader names the fields it knows when it meets one that it does not.
    private static Set<String> known(RecordKind kind, String field) {
        String list =
                faults(kind, field, "{\"qqqqqqqqqqqqqqqq\":1}")
                        .filter(fault -> fault.field().endsWith("qqqqqqqqqqqqqqqq"))
                        .map(Fault::problem)
                        .findFirst()
                        .orElseThrow();
        return new TreeSet<>(List.of(list.replaceAll(".*there are ", "").split(", ")));
    }

    private static Set<String> required(RecordKind kind, String field) {
        Set<String> required = new TreeSet<>();
        faults(kind, field, "{}")
                .filter(fault -> fault.problem().equals("is missing"))
                .filter(fault -> fault.field().startsWith(field))
                .forEach(fault -> required.add(fault.field().replaceAll(".*\\.", "")));
        return required;
    }

    /// The faults of a line in which a field has this object, or a list of it.
    private static Stream<Fault> faults(RecordKind kind, String field, String object) {
        boolean isList = field.endsWith("s") && !field.equals("address");
        String value = isList ? "[" + object + "]" : object;
        String line = field.isEmpty() ? object : "{\"" + field + "\":" + value + "}";
        return READER.read(kind, line).faults().stream();
    }

    private static String message(RecordKind kind) {
        return "io.parley.shop." + kind.wireName() + ".v1";
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.textValue()));
        return new TreeSet<>(texts);
    }
}
