package io.parley.cli.scenarios.tau;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a simulated shopper is told, and what is to come of it.
///
/// @param words what is wanted, said to the shopper
/// @param known who the shopper is and may say of itself
/// @param notes how to behave, and sometimes more of what is wanted
/// @param user the shopper's id in the shop, if the task or its truth tells
/// @param writes what is to be asked of the shop, in order
/// @param handedOver whether it is to end with a person
public record Task(
        String id,
        String words,
        String known,
        String notes,
        @Nullable String user,
        List<Write> writes,
        boolean handedOver) {
    public Task {
        writes = List.copyOf(writes);
    }
}
