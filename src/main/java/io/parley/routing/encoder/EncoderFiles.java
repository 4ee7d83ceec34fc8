package io.parley.routing.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.commerce.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// A model and its tokenizer, as they lie in the jars of `langchain4j-embeddings-bge-small-*`.
final class EncoderFiles {
    private EncoderFiles() {}

    static byte[] model(Language language) throws IOException {
        return bytes(name(language) + ".onnx");
    }

    static Map<String, Integer> vocabulary(Language language) throws IOException {
        JsonNode tokens =
                new ObjectMapper()
                        .readTree(bytes(name(language) + "-tokenizer.json"))
                        .path("model")
                        .path("vocab");
        Map<String, Integer> vocabulary = new HashMap<>();
        tokens.properties()
                .forEach(token -> vocabulary.put(token.getKey(), token.getValue().asInt()));
        return vocabulary;
    }

    private static String name(Language language) {
        return "bge-small-" + language.tag() + "-v1.5-q";
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = EncoderFiles.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IOException(file + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
