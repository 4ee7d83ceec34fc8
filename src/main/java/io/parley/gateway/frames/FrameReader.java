package io.parley.gateway.frames;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.gateway.Problems;
import java.util.List;
import java.util.stream.Stream;

/// Reads what clients send. What cannot be read is named by its field, never repeated.
public final class FrameReader {
    private FrameReader() {}

    /// A frame of the socket.
    public static Reading<ClientFrame> frame(String text) {
        return switch (tree(text)) {
            case Reading.Unreadable<JsonNode>(var problem) -> new Reading.Unreadable<>(problem);
            case Reading.Read<JsonNode>(JsonNode tree) -> frame(tree);
        };
    }

    private static Reading<ClientFrame> frame(JsonNode tree) {
        return switch (tree.path("type").asText()) {
            case "hello" -> as(tree, ClientFrame.Hello.class, List.of());
            case "message" -> as(tree, ClientFrame.Message.class, List.of("id", "text"));
            case "tap" -> as(tree, ClientFrame.Tap.class, List.of("id", "choice", "label"));
            default -> new Reading.Unreadable<>(Problems.typeUnknown());
        };
    }

    /// A body of the REST API, in which these fields must stand.
    public static <T> Reading<T> body(String text, Class<T> type, List<String> required) {
        return switch (tree(text)) {
            case Reading.Unreadable<JsonNode>(var problem) -> new Reading.Unreadable<>(problem);
            case Reading.Read<JsonNode>(JsonNode tree) -> as(tree, type, required);
        };
    }

    private static Reading<JsonNode> tree(String text) {
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            return tree.isObject()
                    ? new Reading.Read<>(tree)
                    : unreadable("The input is no JSON object.");
        } catch (JsonProcessingException _) {
            return unreadable("The input is no valid JSON.");
        }
    }

    private static <T> Reading<T> as(
            JsonNode tree, Class<? extends T> type, List<String> required) {
        for (String field : required) {
            if (!tree.hasNonNull(field)) {
                return unreadable("The field '%s' is missing.".formatted(field));
            }
        }
        try {
            return new Reading.Read<>(Json.MAPPER.treeToValue(tree, type));
        } catch (JsonMappingException e) {
            return unreadable("The field '%s' has a value of another type.".formatted(path(e)));
        } catch (JsonProcessingException _) {
            return unreadable("The input is no valid JSON.");
        }
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .flatMap(step -> Stream.ofNullable(step.getFieldName()))
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse("?");
    }

    private static <T> Reading<T> unreadable(String what) {
        return new Reading.Unreadable<>(Problems.unreadable(what));
    }
}
