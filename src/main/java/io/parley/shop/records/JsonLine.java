package io.parley.shop.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads a line as JSON. Jackson's own tree stops at the first key that is there twice; this one
/// notes it and goes on, so that the line's other faults are found, too.
final class JsonLine {
    private static final int DEEPEST = 20;
    private static final int EXCERPT = 16;
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final List<Fault> faults;

    private JsonLine(JsonParser parser, List<Fault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /// The line's value; a missing node when it is no JSON, which is a fault then.
    static JsonNode read(String line, List<Fault> faults) {
        try (JsonParser parser = FACTORY.createParser(line)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return broken(line, 1, faults);
            }
            JsonNode value = new JsonLine(parser, faults).value(first, "");
            return parser.nextToken() == null
                    ? value
                    : broken(line, parser.currentTokenLocation().getColumnNr(), faults);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return broken(line, column, faults);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
    }

    private static JsonNode broken(String line, int column, List<Fault> faults) {
        int from = Math.clamp(column - 1L - EXCERPT, 0, line.length());
        int to = Math.clamp(column - 1L + EXCERPT, from, line.length());
        faults.add(
                new Fault(
                        "column " + column,
                        Field.shown(line.substring(from, to)),
                        "is no JSON; check quotes, commas and brackets"));
        return NODES.missingNode();
    }

    private JsonNode value(JsonToken token, String path) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("The parser gave " + token);
        };
    }

    private ObjectNode object(String path) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = Field.path(path, name);
            if (object.replace(name, value(parser.nextToken(), at)) != null) {
                faults.add(new Fault(at, "", "is there twice; keep one"));
            }
        }
        return object;
    }

    private ArrayNode array(String path) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(value(Objects.requireNonNull(token), path + "[" + array.size() + "]"));
        }
        return array;
    }
}
