package io.parley.routing.slots;

import io.parley.language.Folding;
import io.parley.routing.PhraseFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files `<kind>_en.txt` and `<kind>_zh.txt`: phrases under the value they stand for, in
/// brackets.
final class LexiconFile {
    private static final Pattern SECTION = Pattern.compile("\\[(.+)]");

    private LexiconFile() {}

    /// The values by the folded phrase.
    ///
    /// @throws IllegalStateException when a phrase comes before the first section
    static Map<String, String> read(String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of("_en.txt", "_zh.txt").forEach(language -> read(kind + language, values));
        return values;
    }

    private static void read(String file, Map<String, String> values) {
        String section = "";
        for (String line : PhraseFile.read(LexiconFile.class, file)) {
            Matcher heading = SECTION.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            } else if (section.isEmpty()) {
                throw new IllegalStateException(
                        file + " has the phrase '" + line + "' before its first [section]");
            } else {
                values.put(Folding.fold(line), section);
            }
        }
    }
}
