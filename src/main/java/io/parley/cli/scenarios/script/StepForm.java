package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.Node;

/// The form of a step.
final class StepForm {
    private static final List<String> DEEDS =
            List.of("say", "tap", "fill", "wait", "agent", "parcel");
    private static final List<String> KEYS =
            List.of("say", "tap", "fill", "wait", "agent", "parcel", "expect");

    private StepForm() {}

    static Step read(Source source, Node node) {
        Section section = Section.of(source, node, "a step", KEYS);
        return new Step(
                section.place(),
                deed(section),
                section.part("expect", Expectation.NONE, ExpectationForm::read));
    }

    private static Deed deed(Section section) {
        List<String> named = DEEDS.stream().filter(section::has).toList();
        if (named.size() != 1) {
            section.mistake("a step is exactly one of: %s", String.join(", ", DEEDS));
            return new Deed.Say("");
        }
        return switch (named.getFirst()) {
            case "say" -> new Deed.Say(section.required("say"));
            case "tap" -> new Deed.Tap(section.required("tap"));
            case "wait" -> new Deed.Wait(section.required("wait"), Times.span(section, "wait"));
            case "fill" -> section.part("fill", new Deed.Fill(Map.of()), StepForm::fill);
            case "agent" -> section.part("agent", new Deed.Say(""), StepForm::agent);
            default -> section.part("parcel", new Deed.Say(""), StepForm::parcel);
        };
    }

    private static Deed fill(Source source, Node node) {
        Section form = Section.of(source, node, "'fill'", List.of());
        if (form.keys().isEmpty()) {
            form.mistake("'fill' names no field");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.keys().forEach(field -> fields.put(field, form.required(field)));
        return new Deed.Fill(fields);
    }

    private static Deed agent(Source source, Node node) {
        Section agent = Section.of(source, node, "'agent'", List.of("as", "does", "text"));
        String as = agent.required("as");
        if (!agent.has("does")) {
            agent.mistake("'does' is missing");
        }
        String does = Objects.requireNonNullElse(agent.word("does", Words.AGENT_DEEDS), "");
        if (List.of("reply", "note").contains(does) && !agent.has("text")) {
            agent.mistake("'text' is missing: what does the agent write?");
        }
        return new Deed.AgentDoes(as, does, agent.text("text"));
    }

    private static Deed parcel(Source source, Node node) {
        Section parcel =
                Section.of(
                        source,
                        node,
                        "'parcel'",
                        List.of("id", "tracking_number", "milestone", "place", "expected"));
        if (parcel.has("id") == parcel.has("tracking_number")) {
            parcel.mistake("a parcel is named by either 'id' or 'tracking_number'");
        }
        if (!parcel.has("milestone")) {
            parcel.mistake("'milestone' is missing");
        }
        return new Deed.ParcelMoves(
                parcel.text("id"),
                parcel.text("tracking_number"),
                Objects.requireNonNullElse(parcel.word("milestone", Words.MILESTONES), ""),
                parcel.text("place"),
                Times.moment(parcel, "expected"));
    }
}
