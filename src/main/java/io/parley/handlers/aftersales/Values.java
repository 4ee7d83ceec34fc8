package io.parley.handlers.aftersales;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How values of options are said: as they are written, by a word that only one of them has, or by
/// another word for a size.
final class Values {
    private static final Map<String, List<String>> OTHER_WORDS =
            Map.of(
                    "s", List.of("small", "小号", "小码"),
                    "m", List.of("medium", "中号", "中码"),
                    "l", List.of("large", "大号", "大码"),
                    "xl", List.of("extra large", "加大号", "加大码"),
                    "xs", List.of("extra small"),
                    "small", List.of("小号"),
                    "medium", List.of("中号"),
                    "large", List.of("大号", "big"),
                    "gray", List.of("grey"),
                    "grey", List.of("gray"));
    private static final List<String> DEGREES =
            List.of("high", "low", "medium", "none", "light", "dark", "small", "large");
    private static final int SHORT = 2;
    private static final char FIRST_HAN = '\u2e80';
    private static final List<String> DENIALS = List.of("not", "non", "no", "without", "isnt");

    private Values() {}

    static boolean isSaid(String value, Words words) {
        return !places(value, words).isEmpty();
    }

    static List<Words.Span> places(String value, Words words) {
        List<Words.Span> found = words.places(value);
        if (found.isEmpty()) {
            return OTHER_WORDS.getOrDefault(Words.of(value).joined(), List.of()).stream()
                    .flatMap(other -> words.places(other).stream())
                    .toList();
        }
        return found;
    }

    /// The values of one attribute that are said, with the place of each.
    ///
    /// @param all the values there are
    /// @param bare whether a bare number or letter may be meant, as in an answer
    static Map<String, Integer> said(
            String attribute, List<String> all, Words words, boolean bare) {
        Map<String, Integer> said = new HashMap<>();
        for (String value : all) {
            place(attribute, value, words, bare).ifPresent(at -> said.put(value, at));
        }
        for (String value : all) {
            if (!said.containsKey(value)) {
                byOwnWord(value, all, words)
                        .filter(at -> said.keySet().stream().noneMatch(v -> covers(v, at, words)))
                        .ifPresent(at -> said.put(value, at));
            }
        }
        if (said.isEmpty() && all.contains("none")) {
            denied(attribute, words).ifPresent(at -> said.put("none", at));
        }
        if (said.isEmpty() && isYesNo(all)) {
            yesNo(attribute, all, words).ifPresent(at -> said.put(at.getKey(), at.getValue()));
        }
        return withoutParts(said, words);
    }

    private static OptionalInt place(String attribute, String value, Words words, boolean bare) {
        if (isYesNoWord(value)) {
            return OptionalInt.empty();
        }
        return places(value, words).stream()
                .filter(span -> isClear(attribute, words, span, bare))
                .mapToInt(Words.Span::from)
                .min();
    }

    /// What is a number, a letter or a word of degree means this attribute only beside its name.
    private static boolean isClear(String attribute, Words words, Words.Span span, boolean bare) {
        if (!isVague(attribute, words.part(span.from(), span.to()).joined())) {
            return true;
        }
        boolean beside =
                Words.of(attribute).all().stream()
                        .anyMatch(name -> isNear(name.stem(), words, span));
        return beside
                || bare && words.size() <= 6
                || isNear("size", words, span) && attribute.contains("size");
    }

    /// Chinese words are short, and tell more than Latin letters do.
    private static boolean isVague(String attribute, String said) {
        return said.length() <= SHORT && said.charAt(0) < FIRST_HAN
                || said.chars().allMatch(Character::isDigit)
                || DEGREES.contains(said) && !attribute.contains("size");
    }

    private static boolean isNear(String stem, Words words, Words.Span span) {
        for (int at = Math.max(0, span.from() - 3);
                at < Math.min(words.size(), span.to() + 3);
                at++) {
            String other = words.stem(at);
            if (other.equals(stem)
                    || stem.length() > 5
                            && other.length() > 4
                            && (stem.startsWith(other) || other.startsWith(stem))) {
                return true;
            }
        }
        return false;
    }

    /// `Google Home` means `Google Assistant` where nothing else is Google's.
    private static Optional<Integer> byOwnWord(String value, List<String> all, Words words) {
        if (isYesNoWord(value) || value.equals("none")) {
            return Optional.empty();
        }
        return Words.of(value).all().stream()
                .map(Words.Word::stem)
                .filter(stem -> stem.length() > SHORT && !DEGREES.contains(stem))
                .filter(stem -> all.stream().filter(v -> Words.of(v).has(stem)).count() == 1)
                .flatMap(stem -> alike(stem, words).boxed())
                .min(Integer::compare);
    }

    private static boolean covers(String value, int at, Words words) {
        return places(value, words).stream().anyMatch(s -> s.from() <= at && at < s.to());
    }

    /// `Soft` means `softshell`.
    private static IntStream alike(String stem, Words words) {
        return IntStream.range(0, words.size())
                .filter(at ->
                        words.stem(at).equals(stem)
                                || words.stem(at).length() >= 4 && stem.startsWith(words.stem(at)));
    }

    private static boolean isYesNo(List<String> all) {
        return all.stream().allMatch(Values::isYesNoWord);
    }

    private static boolean isYesNoWord(String value) {
        return value.equals("yes") || value.equals("no");
    }

    /// `I do not care about waterproof or not`.
    private static boolean isIndifferent(Words words, Words.Span span) {
        return IntStream.range(Math.max(0, span.from() - 3), span.from())
                .anyMatch(at -> List.of("care", "matter", "regardless").contains(words.stem(at)));
    }

    /// `No backlight`.
    private static OptionalInt denied(String attribute, Words words) {
        return words.places(attribute).stream()
                .filter(span -> span.from() > 0)
                .filter(span -> DENIALS.contains(words.stem(span.from() - 1)))
                .mapToInt(Words.Span::from)
                .min();
    }

    /// `Waterproof` or `not waterproof`.
    private static Optional<Map.Entry<String, Integer>> yesNo(
            String attribute, List<String> all, Words words) {
        List<Words.Span> whole = words.places(attribute);
        List<Words.Span> named = whole.isEmpty() ? words.places(attribute.split(" ")[0]) : whole;
        return named.stream()
                .filter(span -> !isIndifferent(words, span))
                .findFirst()
                .map(span -> {
                    boolean denied =
                            span.from() > 0 && DENIALS.contains(words.stem(span.from() - 1))
                                    || span.to() < words.size()
                                            && words.stem(span.to()).equals("no");
                    return Map.entry(denied ? "no" : "yes", span.from());
                })
                .filter(entry -> all.contains(entry.getKey()));
    }

    /// `Rose gold` is not gold.
    private static Map<String, Integer> withoutParts(Map<String, Integer> said, Words words) {
        Map<String, Integer> whole = new HashMap<>(said);
        said.forEach((value, at) ->
                said.keySet().stream()
                        .filter(other -> !other.equals(value) && Words.of(other).has(value))
                        .filter(other -> places(other, words).size() >= places(value, words).size())
                        .findAny()
                        .ifPresent(_ -> whole.remove(value)));
        return whole;
    }
}
