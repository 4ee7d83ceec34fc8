package io.parley.cli.scenarios.script;

import io.parley.cli.scenarios.script.Expectation.Reply;
import io.parley.conversation.Intent;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/// The form of what is expected of a step.
final class ExpectationForm {
    private static final List<String> KEYS = List.of("intent", "state", "reply", "asks", "silent");
    private static final List<String> REPLY_KEYS = List.of("kind", "contains", "lacks");

    private ExpectationForm() {}

    static Expectation read(Source source, Node node) {
        Section section = Section.of(source, node, "'expect'", KEYS);
        refuseEmpty(section, "'expect'", KEYS);
        return new Expectation(
                intent(section),
                section.word("state", Words.STATES),
                section.part("reply", Reply.ANY, ExpectationForm::reply),
                section.word("asks", Words.SLOTS),
                silent(section));
    }

    private static Reply reply(Source source, Node node) {
        Section section = Section.of(source, node, "'reply'", REPLY_KEYS);
        refuseEmpty(section, "'reply'", REPLY_KEYS);
        return new Reply(
                section.word("kind", Words.KINDS),
                section.texts("contains"),
                section.texts("lacks"));
    }

    private static void refuseEmpty(Section section, String what, List<String> keys) {
        if (section.isEmpty()) {
            section.mistake("%s expects nothing; name one of: %s", what, String.join(", ", keys));
        }
    }

    private static @Nullable String intent(Section section) {
        String intent = section.text("intent");
        try {
            return intent == null ? null : new Intent(intent).name();
        } catch (IllegalArgumentException e) {
            section.mistakeAt("intent", "%s", Objects.toString(e.getMessage()));
            return null;
        }
    }

    private static @Nullable Boolean silent(Section section) {
        String silent = section.word("silent", List.of("true", "false"));
        return silent == null ? null : Boolean.valueOf(silent);
    }
}
