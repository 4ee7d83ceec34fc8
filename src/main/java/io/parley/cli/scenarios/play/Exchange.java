package io.parley.cli.scenarios.play;

import io.parley.platform.yaml.Place;
import java.util.List;

/// A thing done, what came of it, and what of that was not as expected.
///
/// @param did such as `say: hello`
public record Exchange(Place place, String did, Turn turn, List<String> objections) {}
