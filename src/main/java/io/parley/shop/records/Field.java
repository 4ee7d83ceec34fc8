package io.parley.shop.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.platform.NearWord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A value in a line and the path that leads to it. Each method reads it as one kind of value; when
/// it is none, that is a fault, and what is given back stands for nothing.
public record Field(JsonNode json, String path, Reading reading) {
    private static final int LONGEST_SHOWN = 60;
    private static final Localized NO_TEXT = Localized.of("?");
    private static final OrderNumber NO_NUMBER = new OrderNumber("?");

    static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /// A text as a message shows it: in quotes, without line breaks, no longer than a glance.
    static String shown(String text) {
        return shown(JsonNodeFactory.instance.textNode(text));
    }

    private static String shown(JsonNode json) {
        String all = json.isMissingNode() ? "" : json.toString();
        String plain = all.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    /// Notes that something is wrong here.
    public void fault(String problem) {
        reading.add(new Fault(path, shown(json), problem));
    }

    /// A text that says something, such as a name.
    public String text(int longest) {
        String text = maybeEmpty(longest);
        if (json.isTextual() && text.isBlank()) {
            fault("says nothing; write a text");
        }
        return text;
    }

    /// A text that may be empty, such as the postcode where there are none.
    public String maybeEmpty(int longest) {
        if (!json.isTextual()) {
            fault("is no text; write it in quotes");
            return "?";
        }
        Characters.problem(json.textValue(), longest).ifPresent(this::fault);
        return json.textValue();
    }

    /// An id of the shop's own.
    public String id(int longest) {
        String id = text(longest);
        if (json.isTextual() && !id.isBlank() && !Characters.areVisible(id)) {
            fault(
                    "has characters nobody sees; an id begins and ends with a visible one, in one line");
        }
        return id;
    }

    public OrderNumber orderNumber() {
        String number = id(Limits.NUMBER);
        boolean fits = Characters.areVisible(number) && number.length() <= Limits.NUMBER;
        return fits && !number.isEmpty() ? new OrderNumber(number) : NO_NUMBER;
    }

    public String email() {
        String email = text(Limits.EMAIL);
        if (json.isTextual() && !Characters.isEmail(email)) {
            fault("is no e-mail address; write it like \"mei@shop.example\"");
        }
        return email;
    }

    /// A text in one language or several: `"…"`, or an object by language.
    public Localized localized(int longest) {
        if (json.isTextual()) {
            return Localized.of(text(longest));
        }
        if (!json.isObject() || json.isEmpty()) {
            fault("is no text; write \"…\", or {\"en\": \"…\", \"zh\": \"…\"} with at least one");
            return NO_TEXT;
        }
        Fields byTag = object();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byTag.optional(language.tag(), field -> field.text(longest))
                    .ifPresent(text -> texts.put(language, text));
        }
        byTag.close();
        return texts.isEmpty() ? NO_TEXT : new Localized(texts);
    }

    /// A whole number.
    public int whole(int least, int most) {
        if (!json.isIntegralNumber()) {
            fault("is no whole number; write one from %d to %d".formatted(least, most));
        } else if (!json.canConvertToInt() || json.intValue() < least || json.intValue() > most) {
            fault("is out of range; write a number from %d to %d".formatted(least, most));
        } else {
            return json.intValue();
        }
        return least;
    }

    public boolean yes() {
        if (!json.isBoolean()) {
            fault("is neither true nor false");
        }
        return json.booleanValue();
    }

    /// A word of a closed list, in small letters as in `out_for_delivery`.
    public <E extends Enum<E>> E word(Class<E> type) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return word(known);
    }

    /// What a word of a closed list stands for.
    public <T> T word(Map<String, T> known) {
        T meant = known.get(json.asText());
        if (meant != null && json.isTextual()) {
            return meant;
        }
        String all = String.join(", ", known.keySet());
        String near =
                NearWord.of(json.asText().toLowerCase(Locale.ROOT), known.keySet())
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse("");
        fault("is not known here; there are " + all + near);
        return known.values().iterator().next();
    }

    /// `{"amount": "129.00", "currency": "CNY"}`, not negative.
    public Money money() {
        return Amounts.money(this);
    }

    /// A moment, or nothing when it is none.
    public @Nullable Instant time() {
        if (!json.isTextual()) {
            fault("is no time; write it in quotes, like \"2026-11-11T20:00:00+08:00\"");
            return null;
        }
        try {
            return reading.times().parse(json.textValue());
        } catch (DateTimeException e) {
            fault(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /// An object's fields; close them when all have been asked for.
    public Fields object() {
        if (json instanceof ObjectNode object) {
            return new Fields(object, path, reading);
        }
        fault("is no object; write {…}");
        return new Fields(JsonNodeFactory.instance.objectNode(), path, reading.unheard());
    }

    /// The elements of a list that has some.
    public <T> List<T> some(int most, Function<Field, T> element) {
        if (json.isArray() && json.isEmpty()) {
            fault("is empty; write at least one element");
        }
        return list(most, element);
    }

    /// The elements of a list, in order.
    public <T> List<T> list(int most, Function<Field, T> element) {
        List<T> list = new ArrayList<>();
        if (!json.isArray()) {
            fault("is no list; write […]");
        } else if (json.size() > most) {
            tooMany("elements", most);
        } else {
            for (int i = 0; i < json.size(); i++) {
                list.add(element.apply(new Field(json.get(i), path + "[" + i + "]", reading)));
            }
        }
        return list;
    }

    /// The values of an object whose names are free, such as attributes, in order.
    public <T> Map<String, T> byName(int most, Function<Field, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        if (!json.isObject()) {
            fault("is no object; write {\"name\": …}");
        } else if (json.size() > most) {
            tooMany("names", most);
        } else {
            json.properties()
                    .forEach(entry -> {
                        Field field =
                                new Field(entry.getValue(), path(path, entry.getKey()), reading);
                        requireName(entry.getKey());
                        values.put(entry.getKey(), value.apply(field));
                    });
        }
        return values;
    }

    private void tooMany(String what, int most) {
        reading.add(
                new Fault(
                        path,
                        "",
                        "has %d %s; at most %d are allowed".formatted(json.size(), what, most)));
    }

    private void requireName(String name) {
        if (name.isBlank() || name.length() > Limits.NAME || !Characters.areVisible(name)) {
            String problem = "is no name; a name is 1 to %d visible characters";
            reading.add(new Fault(path, shown(name), problem.formatted(Limits.NAME)));
        }
    }
}
