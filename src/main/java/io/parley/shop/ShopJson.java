package io.parley.shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                    // What a row was written without is empty, and is written as before.
                    .withConfigOverride(
                            Set.class,
                            sets ->
                                    sets.setSetterInfo(
                                                    JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                                            .setInclude(
                                                    JsonInclude.Value.construct(
                                                            JsonInclude.Include.NON_EMPTY,
                                                            JsonInclude.Include.ALWAYS)))
                    .addMixIn(Localized.class, Texts.class)
                    .addMixIn(OrderNumber.class, Word.class)
                    .addMixIn(ShopAction.class, Actions.class)
                    .addMixIn(ActionOutcome.class, Outcomes.class)
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

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Word {
        @JsonCreator
        Word(String value) {}

        @JsonValue
        abstract String value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ShopAction.CancelOrder.class, name = "cancel_order"),
        @JsonSubTypes.Type(value = ShopAction.ChangeAddress.class, name = "change_address"),
        @JsonSubTypes.Type(value = ShopAction.ChangeItems.class, name = "change_items"),
        @JsonSubTypes.Type(value = ShopAction.ChangePayment.class, name = "change_payment"),
        @JsonSubTypes.Type(value = ShopAction.ReturnItems.class, name = "return_items"),
        @JsonSubTypes.Type(value = ShopAction.ExchangeItems.class, name = "exchange_items"),
        @JsonSubTypes.Type(value = ShopAction.Repair.class, name = "repair"),
        @JsonSubTypes.Type(value = ShopAction.RefundKeep.class, name = "refund_keep"),
        @JsonSubTypes.Type(
                value = ShopAction.ChangeShopperAddress.class,
                name = "change_shopper_address")
    })
    private interface Actions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ActionOutcome.Done.class, name = "done"),
        @JsonSubTypes.Type(value = ActionOutcome.Refused.class, name = "refused"),
        @JsonSubTypes.Type(value = ActionOutcome.Uncertain.class, name = "uncertain")
    })
    private interface Outcomes {}

    /// The value with the kind it is among those of its type.
    static <T> String write(T value, Class<T> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + type, e);
        }
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
