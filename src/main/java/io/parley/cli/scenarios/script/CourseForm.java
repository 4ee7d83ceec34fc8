package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/// The two forms of how a shopper talks.
final class CourseForm {
    /// Enough for any talk that gets somewhere.
    private static final int AT_MOST = 20;

    private static final List<String> OF_KNOWLEDGE = List.of("knows", "turns_at_most");

    private CourseForm() {}

    /// @param section of the scenario
    static Course read(Section section) {
        if (section.has("turns") == section.has("opens")) {
            section.mistake("a scenario has either 'turns' or 'opens'");
        }
        if (section.has("opens")) {
            return new Course.Knowledge(
                    section.required("opens"),
                    section.part("knows", Map.of(), CourseForm::knows),
                    atMost(section));
        }
        OF_KNOWLEDGE.stream()
                .filter(section::has)
                .forEach(key -> section.mistakeAt(key, "'%s' belongs to 'opens'", key));
        return new Course.Turns(section.parts("turns", false, StepForm::read));
    }

    private static Map<String, Answers> knows(Source source, Node node) {
        Section section = Section.of(source, node, "'knows'", Words.KNOWN);
        Map<String, Answers> known = new LinkedHashMap<>();
        section.keys().forEach(slot -> known.put(slot, answers(section, slot)));
        return known;
    }

    private static Answers answers(Section section, String slot) {
        return section.hasKeys(slot)
                ? section.part(slot, new Answers.InTurn(List.of()), CourseForm::about)
                : new Answers.InTurn(section.texts(slot));
    }

    private static Answers about(Source source, Node node) {
        Section section = Section.of(source, node, "an answer", List.of());
        if (section.isEmpty()) {
            section.mistake("answers by what is asked about need at least one");
        }
        Map<String, Answers.InTurn> answers = new LinkedHashMap<>();
        section.keys()
                .forEach(about -> answers.put(about, new Answers.InTurn(section.texts(about))));
        return new Answers.About(answers);
    }

    private static int atMost(Section section) {
        String text = section.text("turns_at_most");
        if (text == null) {
            return AT_MOST;
        }
        if (!text.matches("[1-9]\\d{0,2}")) {
            section.mistakeAt("turns_at_most", "'turns_at_most' must be a number from 1 to 999");
            return AT_MOST;
        }
        return Integer.parseInt(text);
    }
}
