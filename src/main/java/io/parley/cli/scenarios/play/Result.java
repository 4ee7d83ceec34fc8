package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Scenario;
import java.time.Duration;
import java.util.List;

/// How a scenario went, and how long it took.
public record Result(Scenario scenario, Verdict verdict, List<Exchange> exchanges, Duration took) {}
