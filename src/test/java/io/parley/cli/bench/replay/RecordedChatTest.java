package io.parley.cli.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.cli.bench.BenchFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedChatTest {
    @TempDir Path folder;

    @Test
    void eachFileGivesItsShareAndTheLastChatIsCut() throws IOException {
        Path one = file("one.jsonl", chat("a", "hi", "where is it"), chat("b", "bye"));
        Path two = zipped("two.jsonl.gz", chat("c", "x", "y", "z"));

        List<RecordedChat> chats = RecordedChat.read(List.of(one, two), 4);

        assertThat(chats)
                .containsExactly(
                        new RecordedChat("a", List.of("hi", "where is it")),
                        new RecordedChat("c", List.of("x", "y")));
    }

    @Test
    void tooFewMessagesAreSaidWithHowMany() throws IOException {
        Path one = file("one.jsonl", chat("a", "hi"));

        assertThatThrownBy(() -> RecordedChat.read(List.of(one), 3))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("1 messages, 2 fewer");
    }

    @Test
    void aLineOfAnotherFormIsRefusedWithItsFile() throws IOException {
        Path one = file("one.jsonl", "{\"text\": \"hi\"}");

        assertThatThrownBy(() -> RecordedChat.read(List.of(one), 1))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("one.jsonl");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private Path zipped(String name, String line) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String chat(String id, String... texts) {
        List<String> turns =
                List.of(texts).stream().map(text -> "{\"text\": \"%s\"}".formatted(text)).toList();
        return "{\"conversation_id\": \"%s\", \"customer_turns\": [%s]}"
                .formatted(id, String.join(", ", turns));
    }
}
