package io.parley.shop.rules;

import io.parley.negotiation.Days;
import io.parley.negotiation.Jurisdiction;
import io.parley.negotiation.Operation;
import io.parley.negotiation.Policy;
import io.parley.negotiation.Rule;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/// A whole policy document.
final class PolicyForm {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final List<String> KEYS =
            List.of("policy", "jurisdiction", "currency", "holidays", "rules");

    private final Section section;

    private PolicyForm(Section section) {
        this.section = section;
    }

    static Policy read(Source source, Node node, int version, ZoneId zone) {
        PolicyForm form = new PolicyForm(Section.of(source, node, "a policy", KEYS));
        Policy.Home home =
                new Policy.Home(
                        form.name(),
                        version,
                        form.jurisdiction(),
                        form.currency(),
                        new Days(zone, form.holidays()),
                        ShippedReasons.all());
        return new Policy(home, form.rules(home.currency()));
    }

    private String name() {
        String name = section.required("policy");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            section.mistakeAt(
                    "policy",
                    "'%s' is no name; write 1 to 64 of a-z, 0-9 and '-', such as 'tea-house'",
                    name);
        }
        return name;
    }

    private Jurisdiction jurisdiction() {
        List<String> names = Stream.of(Jurisdiction.values()).map(Jurisdiction::wireName).toList();
        var _ = section.required("jurisdiction");
        String name = section.has("jurisdiction") ? section.word("jurisdiction", names) : null;
        return Stream.of(Jurisdiction.values())
                .filter(each -> each.wireName().equals(name))
                .findFirst()
                .orElse(Jurisdiction.NONE);
    }

    private Currency currency() {
        String code = section.required("currency");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            if (!code.isEmpty()) {
                section.mistakeAt(
                        "currency", "'%s' is no currency; write its ISO 4217 code: CNY", code);
            }
            return Currency.getInstance("XXX");
        }
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        for (String text : section.texts("holidays")) {
            try {
                days.add(LocalDate.parse(text));
            } catch (DateTimeException _) {
                section.mistakeAt("holidays", "'%s' is no day; write 2026-10-01", text);
            }
        }
        return days;
    }

    private List<Rule> rules(Currency currency) {
        if (!section.has("rules")) {
            section.mistake("'rules' is missing");
        }
        List<RuleForm> forms =
                section.parts(
                        "rules", false, (source, node) -> RuleForm.read(source, node, currency));
        List<Rule> before = new ArrayList<>();
        for (RuleForm form : forms) {
            requireItsOwnId(form, before);
            requireReachable(form, before);
            before.add(form.rule());
        }
        return before;
    }

    private static void requireItsOwnId(RuleForm form, List<Rule> before) {
        String id = form.rule().id();
        if (!id.isEmpty() && before.stream().anyMatch(rule -> rule.id().equals(id))) {
            form.mistake("is here a second time; give each rule an id of its own");
        }
    }

    private static void requireReachable(RuleForm form, List<Rule> before) {
        if (form.isHalfRead()) {
            return;
        }
        if (form.rule().isContradictory()) {
            form.mistake("has two conditions that can never hold together; remove one of them");
        }
        for (Rule earlier : before) {
            Set<Operation> taken = earlier.takesFrom(form.rule());
            if (!taken.isEmpty()) {
                form.mistake(
                        "is never asked about %s: '%s' before it decides every such case; put it further up or remove it"
                                .formatted(named(taken), earlier.id()));
            }
        }
    }

    private static String named(Set<Operation> operations) {
        return operations.stream().map(Operation::wireName).collect(Collectors.joining(", "));
    }
}
