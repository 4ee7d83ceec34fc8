package io.parley.gateway.frames;

import com.fasterxml.jackson.core.JsonProcessingException;

/// Writes what goes out.
public final class Written {
    private Written() {}

    /// The JSON of a frame, a view or a body.
    public static String json(Object said) {
        try {
            return Json.MAPPER.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Something of our own has no JSON form", e);
        }
    }
}
