package io.parley.routing.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.platform.NearWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of one line, and what is wrong with it as JSON.
///
/// @param text null when there is none that can be used
/// @param intent null when there is none that can be used
record PhraseLine(@Nullable String text, @Nullable String intent, List<PhraseFault> faults) {
    private static final String EXAMPLE =
            "write a line like {\"text\": \"…\", \"intent\": \"order_tracking\"}";
    private static final List<String> FIELDS = List.of("text", "intent");
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static PhraseLine of(int number, String line) {
        List<PhraseFault> faults = new ArrayList<>();
        JsonNode json = parsed(number, line, faults);
        if (!faults.isEmpty() || !json.isObject()) {
            if (faults.isEmpty()) {
                faults.add(new PhraseFault(number, "", "is no phrase; " + EXAMPLE));
            }
            return new PhraseLine(null, null, faults);
        }
        json.fieldNames()
                .forEachRemaining(name -> {
                    if (!FIELDS.contains(name)) {
                        faults.add(unknown(number, name));
                    }
                });
        return new PhraseLine(
                text(number, json, "text", faults), text(number, json, "intent", faults), faults);
    }

    static String written(OwnPhrase phrase) {
        try {
            return MAPPER.writeValueAsString(fields(phrase));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every text has a JSON form", e);
        }
    }

    private static Map<String, String> fields(OwnPhrase phrase) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        fields.put("text", phrase.text());
        fields.put("intent", phrase.intent().name());
        return fields;
    }

    private static JsonNode parsed(int number, String line, List<PhraseFault> faults) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            String problem =
                    twice ? "has a field twice; keep one" : "is no JSON from here on; " + EXAMPLE;
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            faults.add(new PhraseFault(number, "column " + column, problem));
            return MAPPER.missingNode();
        }
    }

    private static PhraseFault unknown(int number, String name) {
        String remedy =
                NearWord.of(name, FIELDS)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElse("there are text and intent");
        return new PhraseFault(number, Characters.shown(name), "is no field here; " + remedy);
    }

    private static @Nullable String text(
            int number, JsonNode json, String field, List<PhraseFault> faults) {
        JsonNode value = json.path(field);
        if (value.isTextual()) {
            return value.textValue();
        }
        String problem =
                value.isMissingNode() || value.isNull()
                        ? "is missing; " + EXAMPLE
                        : "is no text; write it in quotes";
        faults.add(new PhraseFault(number, field, problem));
        return null;
    }
}
