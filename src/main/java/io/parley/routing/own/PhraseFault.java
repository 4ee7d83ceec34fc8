package io.parley.routing.own;

/// What is wrong with a line of phrases, and what to do about it.
///
/// @param line counted from 1
/// @param field where in the line; empty when it is the whole line
/// @param problem says what is wrong and what to write instead
public record PhraseFault(int line, String field, String problem) {

    /// As it stands behind a file's name and a colon.
    @Override
    public String toString() {
        return field.isEmpty()
                ? "%d: %s".formatted(line, problem)
                : "%d: %s: %s".formatted(line, field, problem);
    }
}
