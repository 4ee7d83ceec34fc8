package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conversation.Command;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in by the one door is a command or is refused with a reason, which never repeats
/// what was sent.
class CommandCodecTest {
    private static final String GOOD =
            """
            {"envelope": {"conversation": "%s", "merchant": "tea-house", "cause": "shopper:m-1",
              "at": "2026-06-18T12:00:00Z"},
             "shopper": {"kind": "proven", "subject": "ada"},
             "text": "SECRET", "language": "EN", "automatic": false}
            """
                    .formatted(Samples.THREAD);

    private static ProducerRecord<String, byte[]> sample(String name) {
        return CommandCodec.encode(Objects.requireNonNull(CommandSamples.all().get(name)));
    }

    private static Command decode(@Nullable String key, byte @Nullable [] data, String like) {
        ProducerRecord<String, byte[]> sent = sample(like);
        return CommandCodec.decode(Records.record(0, 0, Topics.COMMANDS, key, data, sent));
    }

    private static Command decode(String json) {
        return decode(
                Samples.THREAD.toString(), json.getBytes(StandardCharsets.UTF_8), "shopper-said");
    }

    private static Command withHeaders(UnaryOperator<ProducerRecord<String, byte[]>> change) {
        return CommandCodec.decode(Records.consumed(change.apply(sample("shopper-said"))));
    }

    private static ProducerRecord<String, byte[]> typed(
            ProducerRecord<String, byte[]> record, String type) {
        record.headers().remove("ce_type").add(CloudEvent.header("ce_type", type));
        return record;
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> decode(json))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage(reason);
    }

    @Test
    void a_good_message_is_read() {
        Command read = decode(GOOD);

        assertThat(read).isInstanceOf(Command.ShopperSaid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{SECRET", "SECRET", "{\"text\": \"SECRET"})
    void what_is_not_json_is_refused(String data) {
        assertThatThrownBy(() -> decode(data))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessageStartingWith("the data is not ")
                .hasMessageNotContaining("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"SECRET\"]", "[]", "\"SECRET\"", "7", "null", "", "{}", "true"})
    void json_of_another_shape_is_refused(String data) {
        assertRefused(data, "the data is not a shopper-said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "envelope",
                "conversation",
                "merchant",
                "cause",
                "at",
                "shopper",
                "kind",
                "subject",
                "text",
                "language",
                "automatic"
            })
    void a_message_that_lacks_a_field_is_refused(String field) {
        String lacking = GOOD.replace("\"" + field + "\":", "\"another\":");

        assertRefused(lacking, "the data is not a shopper-said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"SECRET\"|null",
                "\"EN\"|null",
                "\"EN\"|\"SECRET\"",
                "\"EN\"|\"\"",
                "\"EN\"|7",
                "\"tea-house\"|null",
                "\"tea-house\"|\"SECRET\"",
                "\"shopper:m-1\"|null",
                "\"shopper:m-1\"|\"SECRET\"",
                "\"shopper:m-1\"|\"shopper:m 1\"",
                "\"shopper:m-1\"|\"shopper:m\\u0000\"",
                "\"2026-06-18T12:00:00Z\"|null",
                "\"2026-06-18T12:00:00Z\"|\"SECRET\"",
                "{\"kind\": \"proven\", \"subject\": \"ada\"}|null",
                "{\"kind\": \"proven\", \"subject\": \"ada\"}|\"SECRET\"",
                "\"proven\"|\"SECRET\"",
                "\"ada\"|null",
                "\"ada\"|\" \"",
                "false|null",
                "false|\"SECRET\"",
            })
    void a_message_with_a_field_of_another_shape_is_refused(String good, String bad) {
        assertRefused(GOOD.replace(good, bad), "the data is not a shopper-said");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertRefused(GOOD.replace("SECRET", "x".repeat(4_001)), "the data is not a shopper-said");
    }

    @Test
    void a_cause_that_is_too_long_is_refused() {
        assertRefused(GOOD.replace("m-1", "m".repeat(161)), "the data is not a shopper-said");
    }

    @Test
    void a_shopper_whose_id_is_too_long_is_refused() {
        assertRefused(GOOD.replace("ada", "a".repeat(129)), "the data is not a shopper-said");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertRefused(
                GOOD.replace("\"SECRET\"", "[".repeat(20_000)), "the data is not a shopper-said");
    }

    @Test
    void a_field_nobody_knows_is_tolerated() {
        Command read = decode(GOOD.replaceFirst("\\{", "{\"later\": {\"a\": [1]},"));

        assertThat(read).isEqualTo(decode(GOOD));
    }

    @Test
    void another_shoppers_conversation_is_refused() {
        assertRefused(GOOD.replace("ada", "eve"), "the conversation is not the shopper's");
    }

    @Test
    void another_merchants_conversation_is_refused() {
        assertRefused(GOOD.replace("tea-house", "bike"), "the conversation is not the shopper's");
    }

    @Test
    void a_guest_is_not_the_shopper_of_that_name() {
        assertRefused(
                GOOD.replace("proven", "guest").replace("subject", "session"),
                "the conversation is not the shopper's");
    }

    @Test
    void another_key_is_refused() {
        byte[] data = GOOD.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> decode(Samples.GUEST_THREAD.toString(), data, "shopper-said"))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("the key is not the command's conversation");
    }

    @Test
    void a_record_without_a_key_is_refused() {
        byte[] data = GOOD.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> decode(null, data, "shopper-said"))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("the key is not the command's conversation");
    }

    @Test
    void a_record_without_data_is_refused() {
        assertThatThrownBy(() -> decode(Samples.THREAD.toString(), null, "shopper-said"))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("the record has no data");
    }

    @Test
    void a_record_without_its_type_is_refused() {
        assertThatThrownBy(() ->
                        withHeaders(record -> {
                            record.headers().remove("ce_type");
                            return record;
                        }))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("header ce_type is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SECRET",
                "shopper-said",
                "io.parley.command..v1",
                "io.parley.command.v1",
                "io.parley.command.shopper-said",
                "io.parley.command.shopper-said.v2",
                "io.parley.command.SECRET.v1",
                "io.parley.event.message-received.v1"
            })
    void a_type_that_names_no_command_is_refused(String type) {
        assertThatThrownBy(() -> withHeaders(record -> typed(record, type)))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("header ce_type names no command");
    }

    @Test
    void data_of_another_type_is_refused() {
        assertThatThrownBy(() -> withHeaders(r -> typed(r, "io.parley.command.timer-fired.v1")))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("the data is not a timer-fired");
    }

    @ParameterizedTest
    @CsvSource({
        "timer-fired, kind",
        "timer-fired, setBy",
        "guest-signed-in, guest",
        "erasure-asked, envelope"
    })
    void every_other_command_needs_its_fields_too(String name, String field) {
        String lacking =
                new String(sample(name).value(), StandardCharsets.UTF_8)
                        .replace("\"" + field + "\":", "\"another\":");

        assertThatThrownBy(() ->
                        decode(
                                Samples.THREAD.toString(),
                                lacking.getBytes(StandardCharsets.UTF_8),
                                name))
                .isInstanceOf(UnreadableCommand.class)
                .hasMessage("the data is not a " + name);
    }

    @Test
    void a_record_is_keyed_by_its_conversation() {
        ConsumerRecord<String, byte[]> sent = Records.consumed(sample("shopper-said"));

        assertThat(sent)
                .extracting(ConsumerRecord::topic, ConsumerRecord::key)
                .containsExactly("parley.commands.v1", Samples.THREAD.toString());
    }
}
