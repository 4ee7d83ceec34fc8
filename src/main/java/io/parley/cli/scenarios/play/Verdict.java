package io.parley.cli.scenarios.play;

/// What became of a scenario.
public sealed interface Verdict {

    record Passed() implements Verdict {}

    record Failed(String reason) implements Verdict {}

    /// Not played, since it needs something that is not there.
    record Skipped(String reason) implements Verdict {}
}
