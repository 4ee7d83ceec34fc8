package io.parley.shop.rules;

import io.parley.negotiation.Operation;
import io.parley.negotiation.Outcome;
import io.parley.negotiation.Rule;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/// One rule of a document.
///
/// @param isHalfRead whether it has mistakes that say nothing else of it can be believed
record RuleForm(Section section, Rule rule, boolean isHalfRead) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final List<String> OUTCOMES = List.of("allow", "refuse", "person");
    private static final List<String> KEYS =
            List.of("id", "for", "when", "allow", "refuse", "person");

    static RuleForm read(Source source, Node node, Currency currency) {
        int before = source.mistakes().size();
        Section section = Section.of(source, node, "a rule", KEYS);
        Rule rule =
                new Rule(
                        id(section),
                        operations(section),
                        section.part(
                                "when",
                                List.of(),
                                (part, when) -> ConditionForm.read(part, when, currency)),
                        outcome(section));
        return new RuleForm(section, rule, source.mistakes().size() > before);
    }

    /// Says that something about the rule as a whole is wrong.
    void mistake(String message) {
        section.mistake("rule '%s' %s", rule.id(), message);
    }

    private static String id(Section section) {
        String id = section.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.mistakeAt("id", "'%s' is no id; write 1 to 64 of a-z, 0-9 and '-'", id);
        }
        return id;
    }

    private static Set<Operation> operations(Section section) {
        if (!section.has("for")) {
            section.mistake("'for' is missing; name the operations the rule is for");
        }
        return Set.copyOf(NamedWords.operations(section, "for"));
    }

    private static Outcome outcome(Section section) {
        List<String> found = OUTCOMES.stream().filter(section::has).toList();
        if (found.size() != 1) {
            section.mistake(
                    "rule '%s' needs one of allow, refuse and person, and has %s",
                    section.has("id") ? section.required("id") : "",
                    found.isEmpty() ? "none" : String.join(", ", found));
            return OutcomeForm.UNREAD;
        }
        return section.part(
                found.getFirst(),
                OutcomeForm.UNREAD,
                switch (found.getFirst()) {
                    case "allow" -> OutcomeForm::allow;
                    case "refuse" -> OutcomeForm::refuse;
                    default -> OutcomeForm::person;
                });
    }
}
