package io.parley.journal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A wire form as it was written once and must be readable for ever: what stands in the open, and
/// the plain JSON of each sealed part by the place where it stands. Files are written by hand and
/// never by a test; one that changes is a broken promise to every journal in use.
record Golden(ObjectNode open, Map<JsonPointer, JsonNode> sealed) {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /// The names of all files in a folder such as `events/v1`.
    static Set<String> names(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            Set<String> names = new TreeSet<>();
            files.forEach(
                    file -> names.add(file.getFileName().toString().replaceFirst("\\.json$", "")));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Golden read(String folder, String name) {
        JsonNode file = json(bytes(folder, name));
        Map<JsonPointer, JsonNode> sealed = new LinkedHashMap<>();
        file.get("sealed")
                .properties()
                .forEach(part -> sealed.put(JsonPointer.compile(part.getKey()), part.getValue()));
        return new Golden((ObjectNode) file.get("open"), sealed);
    }

    static byte[] bytes(String folder, String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(folder).resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The wire form, its sealed parts sealed.
    byte[] sealedBy(Seal seal) {
        ObjectNode whole = open.deepCopy();
        sealed.forEach((place, plain) ->
                parent(whole, place).put(place.last().getMatchingProperty(), sealed(seal, plain)));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sealed(Seal seal, JsonNode plain) {
        byte[] bytes = seal.seal(plain.toString().getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /// A wire form taken apart, with the parts that this golden file has sealed opened.
    Golden like(byte[] wire, Seal seal) {
        ObjectNode rest = (ObjectNode) json(wire);
        Map<JsonPointer, JsonNode> opened = new LinkedHashMap<>();
        sealed.keySet()
                .forEach(place -> {
                    String part = rest.at(place).textValue();
                    opened.put(place, json(seal.open(part).orElseThrow()));
                    parent(rest, place).remove(place.last().getMatchingProperty());
                });
        return new Golden(rest, opened);
    }

    private static ObjectNode parent(ObjectNode whole, JsonPointer place) {
        return (ObjectNode) whole.at(place.head());
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return PLAIN.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
