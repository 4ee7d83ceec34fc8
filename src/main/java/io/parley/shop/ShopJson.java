package io.parley.shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The JSON inside rows of the built-in shop.
final class ShopJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    // The same record is always the same text, so that an unchanged row is seen.
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addMixIn(Localized.class, Texts.class)
                    .build();

    /// Made once each: every look-up reads several lists.
    private static final Map<Class<?>, ObjectReader> LISTS = new ConcurrentHashMap<>();

    private static final JavaType LOCALIZED_BY_NAME =
            MAPPER.getTypeFactory().constructMapType(Map.class, String.class, Localized.class);

    private ShopJson() {}

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Texts {
        @JsonCreator
        Texts(Map<Language, String> texts) {}

        @JsonValue
        abstract Map<Language, String> texts();
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        return read(json, MAPPER.getTypeFactory().constructType(type));
    }

    static <T> List<T> list(String json, Class<T> element) {
        if (json.equals("[]")) {
            return List.of();
        }
        ObjectReader reader = LISTS.computeIfAbsent(element, e -> MAPPER.readerForListOf(e));
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The shop's row holds no list of " + element, e);
        }
    }

    static Map<String, Localized> localizedByName(String json) {
        return read(json, LOCALIZED_BY_NAME);
    }

    private static <T> T read(String json, JavaType type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The shop's row holds no " + type, e);
        }
    }
}
