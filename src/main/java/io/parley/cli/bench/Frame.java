package io.parley.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A frame of the chat, as far as the benchmarks look into it.
///
/// @param id the message an `ack` or `error` is about, as its client named it
/// @param answers the cause of the message an `event` answers
public record Frame(
        String type,
        @Nullable String id,
        long seq,
        @Nullable String kind,
        @Nullable String answers,
        @Nullable String code) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final ObjectReader READER = MAPPER.readerFor(Frame.class);
    private static final String CAUSE = "shopper:";

    public static Frame read(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException unreadable) {
            throw new BenchFailure("The server sent no frame: " + text, unreadable);
        }
    }

    /// The id of the message that this settles, if it does.
    public @Nullable String settles() {
        return answers != null && answers.startsWith(CAUSE) && !"delayed".equals(kind)
                ? answers.substring(CAUSE.length())
                : null;
    }

    public static String hello(int shopper, long resume) {
        return text(
                Map.of(
                        "type",
                        "hello",
                        "token",
                        BenchShop.token(shopper),
                        "resume",
                        resume,
                        "language",
                        BenchShop.language(shopper).tag()));
    }

    public static String message(String id, String text) {
        return text(Map.of("type", "message", "id", id, "text", text));
    }

    private static String text(Map<String, Object> fields) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(fields));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
