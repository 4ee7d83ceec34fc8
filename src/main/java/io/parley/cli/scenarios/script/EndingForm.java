package io.parley.cli.scenarios.script;

import io.parley.cli.scenarios.script.Ending.Action;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/// The form of what is expected at the end.
final class EndingForm {
    private static final List<String> KEYS = List.of("state", "outcome", "lacks_events", "actions");

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
                section.parts("actions", true, EndingForm::action));
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

    private static Action action(Source source, Node node) {
        Section section = Section.of(source, node, "an action", Words.ACTIONS);
        if (section.keys().size() != 1) {
            section.mistake("an action is exactly one of: %s", String.join(", ", Words.ACTIONS));
            return new Action("", Map.of());
        }
        String name = section.keys().getFirst();
        return new Action(name, section.part(name, Map.of(), EndingForm::details));
    }

    private static Map<String, List<String>> details(Source source, Node node) {
        Section section = Section.of(source, node, "an action", List.of());
        Map<String, List<String>> details = new LinkedHashMap<>();
        section.keys().forEach(key -> details.put(key, section.texts(key)));
        return details;
    }
}
