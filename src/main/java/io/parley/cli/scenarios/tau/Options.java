package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Details in braces, such as `{'color': 'black', 'size': 'M'}`, as people say them.
record Options(Map<String, String> values) {
    /// A text in either kind of quotes, as Python writes it.
    private static final String QUOTED = "(?:'([^']*)'|\"([^\"]*)\")";

    private static final Pattern PAIR = Pattern.compile(QUOTED + ":\\s*" + QUOTED);

    private static final Pattern WANTED = Pattern.compile("(\\bto |: )\\{([^}]*)\\}");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}");

    Options {
        values = new LinkedHashMap<>(values);
    }

    static Options of(String braces) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(braces);
        while (pair.find()) {
            values.put(either(pair, 1), either(pair, 3));
        }
        return new Options(values);
    }

    private static String either(Matcher pair, int group) {
        return pair.group(group) == null ? pair.group(group + 1) : pair.group(group);
    }

    /// A text with its braces in words: what is wanted as it is, what there is in brackets.
    static String inWords(String text) {
        String wanted =
                WANTED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(
                                        match.group(1) + of(match.group(2)).named()));
        return BRACES.matcher(wanted)
                .replaceAll(
                        match -> Matcher.quoteReplacement("(" + of(match.group()).named() + ")"));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /// Such as `color black, size M`.
    String named() {
        return values.entrySet().stream()
                .map(option -> option.getKey() + " " + option.getValue())
                .collect(Collectors.joining(", "));
    }

    /// As an address: a line of all its parts.
    String addressLine() {
        List<String> parts = new ArrayList<>();
        for (String key : List.of("address1", "address2", "city")) {
            parts.add(values.getOrDefault(key, ""));
        }
        parts.add(
                (values.getOrDefault("state", "") + " " + values.getOrDefault("zip", "")).strip());
        parts.add(values.getOrDefault("country", ""));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
