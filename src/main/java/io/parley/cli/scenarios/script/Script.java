package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Mistake;
import java.util.List;

/// What files hold: their scenarios, in order, and everything that is wrong in them.
public record Script(List<Scenario> scenarios, List<Mistake> mistakes) {}
