package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Scenario;
import java.time.Duration;
import java.util.List;

/// How a scenario went, and how long it took.
///
/// @param asked what was asked of the shop, where the scenario expects something of that
public record Result(
        Scenario scenario,
        Verdict verdict,
        List<Exchange> exchanges,
        List<Asked> asked,
        Duration took) {}
