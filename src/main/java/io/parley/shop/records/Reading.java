package io.parley.shop.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One line in the course of being read: what times count from, and the faults found so far. A
/// faulty field reads as some harmless value, so that the reading goes on to the end and finds all
/// faults; what was read counts only when there is none.
public final class Reading {
    private final Times times;
    private final List<Fault> faults = new ArrayList<>();

    public Reading(Times times) {
        this.times = times;
    }

    Times times() {
        return times;
    }

    /// A reading whose faults nobody hears of, for what follows from a fault already noted.
    Reading unheard() {
        return new Reading(times);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /// What the line's object says, as `as` reads it.
    public ReadLine line(String line, LineShape shape, Function<Fields, List<Written>> as) {
        JsonNode json = JsonLine.read(line, faults);
        if (!(json instanceof ObjectNode object)) {
            requireFault(json, shape);
            return new ReadLine(shape, List.of(), faults, Optional.empty());
        }
        List<Written> records = as.apply(new Fields(object, "", this));
        return new ReadLine(
                shape, faults.isEmpty() ? records : List.of(), faults, claimed(object, shape));
    }

    private Optional<String> claimed(ObjectNode object, LineShape shape) {
        boolean faulty = faults.stream().anyMatch(f -> f.field().equals(shape.idField()));
        return faulty
                ? Optional.empty()
                : Optional.ofNullable(object.path(shape.idField()).textValue());
    }

    /// What is no JSON at all is a fault already.
    private void requireFault(JsonNode json, LineShape shape) {
        if (!json.isMissingNode()) {
            new Field(json, "", this)
                    .fault(
                            "is no record; write a line like {\"%s\": …}"
                                    .formatted(shape.idField()));
        }
    }
}
