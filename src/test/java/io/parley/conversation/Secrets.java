package io.parley.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the personal details of a random story.
public final class Secrets {
    private static final Pattern SECRET = Pattern.compile("secret-\\d+;");

    private Secrets() {}

    public static List<String> in(String text) {
        return SECRET.matcher(text).results().map(MatchResult::group).toList();
    }
}
