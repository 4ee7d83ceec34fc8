package io.parley.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.commerce.ActionOutcome;
import java.io.UncheckedIOException;

/// What became of an action, as JSON in the form that commands and events have.
public final class OutcomeCodec {
    private OutcomeCodec() {}

    public static String write(ActionOutcome outcome) {
        try {
            return Json.MAPPER.writerFor(ActionOutcome.class).writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write an outcome", e);
        }
    }

    /// @throws UncheckedIOException when the text is not what `write` gives
    public static ActionOutcome read(String json) {
        try {
            return Json.MAPPER.readValue(json, ActionOutcome.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("This is no outcome", e);
        }
    }
}
