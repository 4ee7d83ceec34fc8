package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Place;
import java.util.stream.Stream;

/// Something that is done, and what is expected to come of it.
public record Step(Place place, Deed deed, Expectation expect) {

    Stream<Part> needs() {
        return Stream.concat(deed.needs().stream(), expect.needs().stream());
    }
}
