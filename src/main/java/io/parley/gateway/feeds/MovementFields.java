package io.parley.gateway.feeds;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.shop.Movements.ParcelName;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The data of a movement, field by field. Whatever is wrong is told by the name of the field.
record MovementFields(JsonNode data) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Set<String> KNOWN =
            Set.of("parcel", "tracking_number", "id", "milestone", "at", "place", "expected");
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_PLACE = 200;

    /// No parcel is older, and none takes longer; what lies beyond is a mistake of units.
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final String MILESTONES =
            Arrays.stream(Milestone.values())
                    .map(Milestone::wireName)
                    .collect(Collectors.joining(", "));

    static MovementFields of(byte @Nullable [] bytes) {
        JsonNode data = parsed(bytes);
        if (!data.isObject()) {
            throw new UnreadableMovement("the data is not a JSON object");
        }
        data.fieldNames()
                .forEachRemaining(name -> {
                    if (!KNOWN.contains(name)) {
                        throw new UnreadableMovement(
                                "the data has a field that is none of: " + sorted(KNOWN));
                    }
                });
        return new MovementFields(data);
    }

    private static JsonNode parsed(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new UnreadableMovement("the record has no data");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UnreadableMovement("the data is not JSON", e);
        }
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /// What the parcel is called: by exactly one of the two names.
    ParcelName name() {
        if (data.has("parcel") == data.has("tracking_number")) {
            throw new UnreadableMovement("exactly one of 'parcel' and 'tracking_number' is needed");
        }
        return data.has("parcel")
                ? new ParcelName.Id(text("parcel"))
                : new ParcelName.TrackingNumber(text("tracking_number"));
    }

    String text(String field) {
        return text(data.get(field), field, LONGEST_NAME);
    }

    private static String text(@Nullable JsonNode value, String field, int longest) {
        String text = value == null || !value.isTextual() ? "" : value.textValue();
        if (text.isBlank()
                || text.length() > longest
                || text.codePoints().anyMatch(MovementFields::isUnfit)) {
            throw new UnreadableMovement(
                    "field '%s' is not a text of 1 to %d visible characters"
                            .formatted(field, longest));
        }
        return text;
    }

    /// Half of a surrogate pair is nothing a database takes for text.
    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    Milestone milestone(String field) {
        String name = text(field);
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.wireName().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableMovement(
                                "field '%s' is none of: %s".formatted(field, MILESTONES)));
    }

    Instant time(String field) {
        try {
            Instant time = OffsetDateTime.parse(text(field)).toInstant();
            if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new UnreadableMovement(notATime(field), e);
        }
        throw new UnreadableMovement(notATime(field));
    }

    private static String notATime(String field) {
        return "field '%s' is not a time with offset from 2000 on, such as 2026-11-11T20:00:00+08:00"
                .formatted(field);
    }

    @Nullable Instant timeIfAny(String field) {
        return data.has(field) ? time(field) : null;
    }

    @Nullable Localized place(String field) {
        JsonNode value = data.get(field);
        if (value == null) {
            return null;
        }
        return value.isObject()
                ? localized(value, field)
                : Localized.of(text(value, field, LONGEST_PLACE));
    }

    private static Localized localized(JsonNode value, String field) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (value.has(language.tag())) {
                texts.put(language, text(value.get(language.tag()), field, LONGEST_PLACE));
            }
        }
        if (texts.isEmpty() || texts.size() != value.size()) {
            throw new UnreadableMovement(
                    "field '%s' is neither a text nor one by language (en, zh)".formatted(field));
        }
        return new Localized(texts);
    }
}
