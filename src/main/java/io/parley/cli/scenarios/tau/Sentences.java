package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts what a shopper is told into sentences, without what is not to be said.
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.?!]\\)?)\\s+(?=[A-Z(])|\\n+");

    /// A condition in the second half of a sentence is one of its own.
    private static final Pattern TURN =
            Pattern.compile(
                    "[,;]?\\s+(?:but|and)\\s+(?=(?:if|when|once) (?:the )?agent\\b(?! can help))|\\s+(?=IF the agent)"
                            + "|[;,]\\s+(?=if (?:not|that|this|you can|the agent)\\b)");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern SECRET =
            Pattern.compile("(?i)\\b(reveal|share|mention|disclose)\\b");

    /// A secret that is told to exist, with where to look instead.
    private static final Pattern TOLD_SECRET =
            Pattern.compile(
                    "(?i)(?:\\bnot|n't|prefer not to)(?: want)?(?: to)?(?: \\w+)?"
                            + " (?:reveal|mention|share)\\b.*\\b(?:but|look)\\b.*");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text.strip())
                .map(String::strip)
                .flatMap(Sentences::sayable)
                .flatMap(TURN::splitAsStream)
                .map(String::strip)
                .filter(sentence -> sentence.matches("(?s).*\\w.*"))
                .toList();
    }

    /// Nothing of a sentence that is a secret and no wish.
    private static Stream<String> sayable(String sentence) {
        List<String> secrets = new ArrayList<>();
        String rest =
                BRACKETS.matcher(sentence)
                        .replaceAll(match -> Matcher.quoteReplacement(kept(match, secrets)));
        boolean isGiven = secrets.isEmpty() || Told.isWish(rest);
        return isGiven ? Stream.of(rest) : Stream.empty();
    }

    private static String kept(MatchResult brackets, List<String> secrets) {
        String inside = brackets.group(1);
        if (SECRET.matcher(inside).find() && !TOLD_SECRET.matcher(inside).find()) {
            secrets.add(inside);
            return "";
        }
        return brackets.group();
    }
}
