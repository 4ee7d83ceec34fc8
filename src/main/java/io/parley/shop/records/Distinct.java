package io.parley.shop.records;

import java.util.HashMap;
import java.util.Map;

/// Ids within one record that must differ from each other.
public final class Distinct {
    private final Map<String, String> pathById = new HashMap<>();

    /// Reads an id; one that was read before is a fault.
    public String id(Field field) {
        String id = field.id(Limits.ID);
        if (field.json().isTextual()) {
            String first = pathById.putIfAbsent(id, field.path());
            if (first != null) {
                field.fault("is already at " + first);
            }
        }
        return id;
    }
}
