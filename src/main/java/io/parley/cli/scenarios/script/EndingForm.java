package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// The form of what is expected at the end.
final class EndingForm {
    private static final List<String> KEYS =
            List.of("state", "outcome", "lacks_events", "actions", "in_any_order");

    private EndingForm() {}

    static Ending read(Source source, Node node) {
        Section section = Section.of(source, node, "'end'", KEYS);
        if (section.isEmpty()) {
            section.mistake("'end' expects nothing; name one of: %s", String.join(", ", KEYS));
        }
        return new Ending(
                section.word("state", Words.STATES),
                section.text("outcome"),
                events(section),
                section.has("actions") ? section.parts("actions", true, ActionForm::read) : null,
                "true".equals(section.word("in_any_order", List.of("true", "false"))));
    }

    private static List<String> events(Section section) {
        List<String> events =
                section.texts("lacks_events").stream().map(Words::underscored).toList();
        events.stream()
                .filter(event -> !Words.EVENTS.contains(event))
                .forEach(event ->
                        section.mistakeAt(
                                "lacks_events",
                                "no event is called '%s'; there are: %s",
                                event,
                                String.join(", ", Words.EVENTS)));
        return events;
    }
}
