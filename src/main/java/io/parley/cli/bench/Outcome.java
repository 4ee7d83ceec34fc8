package io.parley.cli.bench;

import java.util.List;

/// What a benchmark found: its figures, and each promise that did not hold, as a sentence.
public record Outcome(Figures figures, List<String> broken) {}
