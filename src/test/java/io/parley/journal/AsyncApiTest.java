package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.conversation.DropReason;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.TimerKind;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The document of the topics says what the code does, no more and no less.
class AsyncApiTest {
    private static final AsyncApi API = AsyncApi.read();

    /// The movement of a parcel, the five records of shops and the dead letter.
    private static final int OTHERS = 7;

    /// Headers that others put there are none of our business.
    private static final Set<String> OPEN =
            Set.of("deadLetterHeaders", "movementHeaders", "shopHeaders");

    private record Wire(String message, Class<?> type) {}

    private static List<Wire> commandTypes() {
        return Arrays.stream(CommandType.values())
                .map(t -> new Wire("io.parley.command." + t.wireName() + ".v1", t.type()))
                .toList();
    }

    private static List<Wire> eventTypes() {
        return Arrays.stream(EventType.values())
                .map(t -> new Wire("io.parley.event." + t.wireName() + ".v1", t.type()))
                .toList();
    }

    static Stream<Wire> types() {
        return Stream.concat(commandTypes().stream(), eventTypes().stream());
    }

    static Stream<Arguments> records() {
        return Stream.concat(
                CommandSamples.all().keySet().stream()
                        .map(name -> Arguments.of(name, CloudEventTest.command(name))),
                EventSamples.all().keySet().stream()
                        .map(name -> Arguments.of(name, CloudEventTest.event(name))));
    }

    private static String messageOf(ProducerRecord<String, byte[]> record) {
        return CloudEvent.required(record.headers(), "ce_type");
    }

    @Test
    void every_topic_is_a_channel_and_there_is_no_other() {
        assertThat(API.addresses())
                .containsExactlyInAnyOrder(
                        Topics.COMMANDS,
                        Topics.EVENTS,
                        Topics.ACTIONS,
                        Topics.PARCELS,
                        Topics.SHOP,
                        Topics.DEAD_LETTERS);
    }

    @Test
    void every_command_is_a_message_and_there_is_no_other() {
        assertThat(API.messages("commands"))
                .containsExactlyInAnyOrderElementsOf(
                        commandTypes().stream().map(Wire::message).toList());
    }

    @Test
    void every_event_is_a_message_and_there_is_no_other() {
        assertThat(API.messages("events"))
                .containsExactlyInAnyOrderElementsOf(
                        eventTypes().stream().map(Wire::message).toList());
    }

    @Test
    void no_message_is_without_a_channel() {
        assertThat(API.at("/components/messages").size())
                .isEqualTo(commandTypes().size() + eventTypes().size() + OTHERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void every_payload_is_as_its_schema_says(String name, ProducerRecord<String, byte[]> record) {
        String payload = new String(record.value(), StandardCharsets.UTF_8);

        assertThat(API.faults(messageOf(record), "payload", payload)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void every_record_has_the_headers_its_schema_says(
            String name, ProducerRecord<String, byte[]> record) throws JsonProcessingException {
        String headers = new ObjectMapper().writeValueAsString(CloudEventTest.headers(record));

        assertThat(API.faults(messageOf(record), "headers", headers)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_field_that_the_document_lacks_is_a_fault(
            String name, ProducerRecord<String, byte[]> record) {
        String payload = new String(record.value(), StandardCharsets.UTF_8);
        String more = payload.replaceFirst("\\}$", (payload.length() > 2 ? "," : "") + "\"n\":1}");

        assertThat(API.faults(messageOf(record), "payload", more)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_payload_has_the_fields_of_its_record(Wire wire) {
        JsonNode payload = API.follow(API.message(wire.message()).get("payload"));

        assertThat(names(payload.path("properties"))).isEqualTo(components(wire.type(), _ -> true));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_payload_requires_what_its_record_never_lacks(Wire wire) {
        JsonNode payload = API.follow(API.message(wire.message()).get("payload"));

        assertThat(texts(payload.path("required")))
                .isEqualTo(
                        components(
                                wire.type(),
                                c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }

    private static List<String> components(Class<?> type, Predicate<RecordComponent> which) {
        return Arrays.stream(type.getRecordComponents())
                .filter(which)
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void no_object_may_have_further_fields() {
        assertThat(objects())
                .filteredOn(schema -> !OPEN.contains(schema.getKey()))
                .allSatisfy(schema ->
                        assertThat(schema.getValue().get("additionalProperties").booleanValue())
                                .isFalse());
    }

    @Test
    void every_object_with_fields_requires_some() {
        assertThat(objects())
                .filteredOn(schema -> schema.getValue().has("properties"))
                .allSatisfy(schema -> assertThat(schema.getValue().path("required")).isNotEmpty());
    }

    private static Set<java.util.Map.Entry<String, JsonNode>> objects() {
        return API.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().path("type").asText().equals("object"))
                .collect(java.util.stream.Collectors.toSet());
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("language", Language.values()),
                Arguments.of("timerKind", TimerKind.values()),
                Arguments.of("handOverReason", HandOverReason.values()),
                Arguments.of("dropReason", DropReason.values()),
                Arguments.of("refusal", ActionOutcome.Refusal.values()),
                Arguments.of("milestone", Milestone.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void every_word_of_a_closed_list_is_named(String schema, Enum<?>[] words) {
        assertThat(texts(API.at("/components/schemas/" + schema + "/enum")))
                .isEqualTo(Arrays.stream(words).map(Enum::name).toList());
    }

    @Test
    void the_headers_of_a_dead_letter_are_those_it_gets() {
        assertThat(texts(API.at("/components/schemas/deadLetterHeaders/required")))
                .containsExactly(DeadLetters.REASON, DeadLetters.AT, DeadLetters.ORIGIN);
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(API.at("").findValuesAsText("$ref"))
                .allSatisfy(reference ->
                        assertThat(API.at(reference.substring(1)).isMissingNode()).isFalse());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.textValue()));
        return texts;
    }
}
