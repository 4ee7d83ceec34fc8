package io.parley.shop.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.platform.NearWord;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An object's fields. What is there and nobody asks for is a fault when they are closed: a
/// misspelt field would else be lost in silence.
public final class Fields {
    private final ObjectNode object;
    private final String path;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(ObjectNode object, String path, Reading reading) {
        this.object = object;
        this.path = path;
        this.reading = reading;
    }

    /// The value of a field that must be there.
    public <T> T required(String name, Function<Field, T> as) {
        asked.add(name);
        if (isThere(name)) {
            return as.apply(field(name, reading));
        }
        reading.add(new Fault(Field.path(path, name), "", "is missing"));
        return as.apply(new Field(MissingNode.getInstance(), "", reading.unheard()));
    }

    /// The value of a field that may be left out, or be null.
    public <T> Optional<T> optional(String name, Function<Field, T> as) {
        asked.add(name);
        return isThere(name) ? Optional.of(as.apply(field(name, reading))) : Optional.empty();
    }

    /// A moment that may be left out; nothing also when it is none.
    public @Nullable Instant time(String name) {
        asked.add(name);
        return isThere(name) ? field(name, reading).time() : null;
    }

    /// A moment that must be there; the beginning of time when it is none.
    public Instant requiredTime(String name) {
        return required(name, field -> Optional.ofNullable(field.time()).orElse(Instant.EPOCH));
    }

    /// Notes when what has happened lies ahead.
    void requirePast(String name, Instant at) {
        if (reading.times().isFuture(at)) {
            fault(name, "has yet to come; only \"promised\" and \"expected\" may lie ahead");
        }
    }

    /// Whether the field holds just this text.
    boolean says(String name, String text) {
        return text.equals(object.path(name).textValue());
    }

    /// Notes that something is wrong with a field that was read.
    public void fault(String name, String problem) {
        field(name, reading).fault(problem);
    }

    /// Every field that nobody has asked for is a fault.
    public void close() {
        object.fieldNames()
                .forEachRemaining(name -> {
                    if (!asked.contains(name)) {
                        unknown(name);
                    }
                });
    }

    private void unknown(String name) {
        String remedy =
                NearWord.of(name, asked)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElseGet(() -> "there are " + String.join(", ", asked));
        reading.add(new Fault(Field.path(path, name), "", "is no field here; " + remedy));
    }

    private boolean isThere(String name) {
        JsonNode value = object.get(name);
        return value != null && !value.isNull();
    }

    private Field field(String name, Reading heard) {
        return new Field(object.path(name), Field.path(path, name), heard);
    }
}
