package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.conversation.Command;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands that wait in the topic are read by the next release, and are still sent the same way.
class GoldenCommandsTest {
    private static final String FOLDER = "commands/v1";
    private static final ObjectMapper PLAIN = new ObjectMapper();

    static Set<String> samples() {
        return CommandSamples.all().keySet();
    }

    private static Command sample(String name) {
        return Objects.requireNonNull(CommandSamples.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_sent_is_read(String name) {
        ProducerRecord<String, byte[]> like = CommandCodec.encode(sample(name));

        Command read =
                CommandCodec.decode(
                        Records.record(
                                0, 0, like.topic(), like.key(), Golden.bytes(FOLDER, name), like));

        assertThat(read).isEqualTo(sample(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_sent_has_the_same_form(String name) throws IOException {
        byte[] sent = CommandCodec.encode(sample(name)).value();

        assertThat(PLAIN.readTree(sent)).isEqualTo(PLAIN.readTree(Golden.bytes(FOLDER, name)));
    }

    @Test
    void every_golden_file_has_its_sample() {
        assertThat(Golden.names(FOLDER)).isEqualTo(samples());
    }

    @Test
    void every_command_has_a_golden_file() {
        Set<String> commands =
                samples().stream()
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet());

        assertThat(commands)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CommandType.values()).map(CommandType::wireName).toList());
    }
}
