package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.language.Folding;
import io.parley.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Words that tell what kind of answer is wanted once the intent is known, from the texts
/// `hears.<key>` of both languages, divided by `|`: shoppers mix them.
public record Cues(List<String> words) {
    public static Cues of(Messages messages, String key) {
        return new Cues(
                Stream.of(Language.values())
                        .map(language -> messages.say(language.locale(), "hears." + key))
                        .flatMap(words -> Arrays.stream(words.split("\\|")))
                        .map(Folding::fold)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /// Whether any of them stands in the folded text; Latin ones as whole words.
    public boolean in(String folded) {
        return words.stream().anyMatch(word -> stands(word, folded));
    }

    /// Whether the word stands in the folded text; a Latin one as a whole word.
    public static boolean stands(String word, String folded) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (isEdge(folded, at - 1, word.charAt(0))
                    && isEdge(folded, at + word.length(), word.charAt(word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Chinese has no blanks between words, so any place is an edge there.
    private static boolean isEdge(String folded, int neighbour, char own) {
        return neighbour < 0
                || neighbour >= folded.length()
                || !isLatin(own)
                || !isLatin(folded.charAt(neighbour));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
