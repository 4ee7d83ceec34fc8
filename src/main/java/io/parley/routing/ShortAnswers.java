package io.parley.routing;

import io.parley.language.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Yes, no and I-don't-know in the forms people give them, from `short_answers_en.txt` and `_zh`.
record ShortAnswers(Set<String> yes, Set<String> no, Set<String> unknown) {
    private static final List<String> FILES =
            List.of("short_answers_en.txt", "short_answers_zh.txt");
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]+");

    /// @throws IllegalStateException when a file is missing or has a section of another name
    static ShortAnswers read() {
        ShortAnswers answers = new ShortAnswers(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (String file : FILES) {
            Set<String> section = answers.yes;
            for (String line : PhraseFile.read(ShortAnswers.class, file)) {
                Matcher heading = SECTION.matcher(line);
                if (heading.matches()) {
                    section = answers.named(heading.group(1));
                } else {
                    section.add(bare(Folding.fold(line)));
                }
            }
        }
        return answers;
    }

    private Set<String> named(String section) {
        return switch (section) {
            case "yes" -> yes;
            case "no" -> no;
            case "unknown" -> unknown;
            default ->
                    throw new IllegalStateException(
                            "Short answers are [yes], [no] and [unknown], not [" + section + "]");
        };
    }

    /// `yes` or `no`; empty when it is neither.
    Optional<String> confirmation(String folded) {
        String bare = bare(folded);
        return Stream.of("yes", "no").filter(name -> named(name).contains(bare)).findFirst();
    }

    boolean isUnknown(String folded) {
        return unknown.contains(bare(folded));
    }

    /// Without its signs; where there is nothing but signs, the first, which may be a thumb.
    private static String bare(String folded) {
        String words = SIGNS.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
        return words.isEmpty() && !folded.isEmpty()
                ? Character.toString(folded.codePointAt(0))
                : words;
    }
}
