package io.parley.shop.rules;

import static java.util.stream.Collectors.toMap;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.negotiation.Outcome;
import io.parley.negotiation.Verdict.Destination;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/// What a rule says.
final class OutcomeForm {
    private static final Localized NOTHING = Localized.of("");

    /// In the place of an outcome with mistakes.
    static final Outcome UNREAD = new Outcome.Person(NOTHING);

    private static final Map<String, Destination> DESTINATIONS =
            Stream.of(Destination.values())
                    .collect(toMap(each -> each.name().toLowerCase(Locale.ROOT), each -> each));
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private OutcomeForm() {}

    static Outcome allow(Source source, Node node) {
        Section section =
                Section.of(source, node, "'allow'", List.of("refund", "grounds", "photo", "note"));
        List<Destination> refund = NamedWords.known(section, "refund", DESTINATIONS);
        if (!section.has("refund")) {
            section.mistake("'refund' is missing; say where money goes: original, gift_card, any");
        }
        return new Outcome.Allow(
                refund.isEmpty() ? Set.of(Destination.ORIGINAL) : Set.copyOf(refund),
                NamedWords.grounds(section, "grounds"),
                "true".equals(section.word("photo", YES_OR_NO)),
                section.has("note") ? List.of(words(section, "note")) : List.of());
    }

    static Outcome refuse(Source source, Node node) {
        Section section = Section.of(source, node, "'refuse'", List.of("why", "instead"));
        return new Outcome.Refuse(why(section), NamedWords.operations(section, "instead"));
    }

    static Outcome person(Source source, Node node) {
        return new Outcome.Person(why(Section.of(source, node, "'person'", List.of("why"))));
    }

    private static Localized why(Section section) {
        if (!section.has("why")) {
            section.mistake("'why' is missing; say it in plain words, in en and zh");
        }
        return words(section, "why");
    }

    private static Localized words(Section section, String key) {
        return section.part(key, NOTHING, OutcomeForm::words);
    }

    /// A text in every language.
    private static Localized words(Source source, Node node) {
        List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
        Section section = Section.of(source, node, "a text", tags);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = section.text(language.tag());
            if (text != null) {
                texts.put(language, text.strip());
            } else if (!section.has(language.tag())) {
                section.mistake(
                        "'%s' is missing; a text is needed in each language", language.tag());
            }
        }
        return texts.isEmpty() ? NOTHING : new Localized(texts);
    }
}
