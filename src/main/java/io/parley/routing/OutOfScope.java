package io.parley.routing;

import io.parley.conversation.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Example messages that are for none of this assistant's handlers: other topics, and wishes to a
/// shop that have no handler yet. The latter stand under a line `[intent]` and are left out as soon
/// as a handler of that intent exists, so that adding one touches nothing here.
final class OutOfScope {
    private static final List<String> FILES = List.of("out_of_scope_en.txt", "out_of_scope_zh.txt");
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");

    private OutOfScope() {}

    static List<String> phrases(Set<Intent> handled) {
        List<String> phrases = new ArrayList<>();
        for (String file : FILES) {
            boolean wanted = true;
            for (String line : PhraseFile.read(OutOfScope.class, file)) {
                Matcher section = SECTION.matcher(line);
                if (section.matches()) {
                    wanted = !handled.contains(new Intent(section.group(1)));
                } else if (wanted) {
                    phrases.add(line);
                }
            }
        }
        return phrases;
    }
}
