package io.parley.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The document of the topics, `docs/asyncapi.yaml`.
public final class AsyncApi {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    public static AsyncApi read() {
        try {
            return new AsyncApi(
                    new ObjectMapper(new YAMLFactory())
                            .readTree(Path.of("docs/asyncapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /// What a reference leads to, or the node itself.
    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? follow(at(node.get("$ref").textValue().substring(1))) : node;
    }

    /// The addresses of all channels.
    Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        at("/channels").forEach(channel -> addresses.add(channel.get("address").textValue()));
        return addresses;
    }

    /// The names of a channel's messages.
    Set<String> messages(String channel) {
        Set<String> names = new TreeSet<>();
        at("/channels/" + channel + "/messages")
                .forEach(message -> names.add(follow(message).get("name").textValue()));
        return names;
    }

    JsonNode message(String name) {
        for (JsonNode message : at("/components/messages")) {
            if (message.get("name").textValue().equals(name)) {
                return message;
            }
        }
        throw new AssertionError("No message is named " + name);
    }

    /// What of this JSON is not as the message's `payload` or `headers` say.
    public List<String> faults(String message, String part, String json) {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.putArray("allOf").add(message(message).get(part));
        schema.set("components", at("/components"));
        return SCHEMAS
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
