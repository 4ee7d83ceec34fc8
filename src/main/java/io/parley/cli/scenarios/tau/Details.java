package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of a wish tell of the details that may be asked for.
final class Details {
    static final Pattern ORDER = Pattern.compile("#?W\\d{7}\\b");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\b(?:return|exchange|modify|upgrade|cancel|change|send back)\\b[^.]*?"
                            + "\\b(?<all>(?:all|everything)\\b(?:(?! to | and (?:return|exchange))[^.,;(])*)");
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?i)\\b(?:exchange|modify|change|switch|adjust|upgrade|replace)\\b"
                            + "(?<pairs>.*?\\b(?:to be|to|for|with|into)\\s+(?<target>[^()]{4,}.*))");
    private static final Pattern PAYMENT =
            Pattern.compile(
                    "(?i)\\b(?:paypal|gift ?card|GC|credit ?card|visa|mastercard|amex"
                            + "|american express|original (?:method of )?payment(?: method)?"
                            + "|(?:the )?other card|website credit)\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\d+ [A-Z][\\w .,]*\\b\\d{5}\\b");

    private final Mentions mentions;

    Details(Mentions mentions) {
        this.mentions = mentions;
    }

    /// @param told the wish, as the shopper is told
    /// @param known what the shopper knows of itself
    Map<String, List<String>> of(String told, String known) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        put(details, "order", all(ORDER, told));
        put(details, "items", items(told));
        put(details, "new_items", targets(told));
        put(details, "payment", payments(told));
        if (told.toLowerCase(Locale.ROOT).contains("cancel")) {
            details.put("reason", List.of(reason(told)));
        }
        if (told.toLowerCase(Locale.ROOT).contains("address")) {
            details.put("address", List.of(address(told, known)));
        }
        return details;
    }

    private static void put(Map<String, List<String>> details, String slot, List<String> found) {
        if (!found.isEmpty()) {
            details.put(slot, found);
        }
    }

    static List<String> payments(String told) {
        return all(PAYMENT, told).stream()
                .map(way -> way.equals("GC") ? "gift card" : way.toLowerCase(Locale.ROOT))
                .map(way -> way.replace("giftcard", "gift card"))
                .distinct()
                .toList();
    }

    /// The shop takes two reasons; what is not said to be a mistake is not needed.
    static String reason(String told) {
        return told.matches("(?is).*\\b(?:mistake|accident\\w*)\\b.*")
                ? "ordered by mistake"
                : "no longer needed";
    }

    private List<String> items(String told) {
        Matcher all = ALL.matcher(told);
        if (all.find()) {
            return List.of(FirstPerson.of(all.group("all")));
        }
        List<String> words = mentions.words(told);
        return words.isEmpty()
                ? List.of()
                : List.of(Listing.and(words.stream().map("the "::concat).toList()));
    }

    /// What is wanted instead; for several products with the names of them.
    private List<String> targets(String told) {
        List<String> targets = new ArrayList<>();
        for (String sentence : Sentences.of(told)) {
            Matcher target = TARGET.matcher(sentence);
            List<String> named = mentions.words(sentence);
            if ((!sentence.contains("address") || !named.isEmpty()) && target.find()) {
                String words = target.group(named.size() > 1 ? "pairs" : "target");
                targets.add(FirstPerson.of(words).replaceFirst("[.;]$", ""));
            }
        }
        return targets.isEmpty() ? targets : List.of(String.join("; ", targets));
    }

    private static String address(String told, String known) {
        return all(ADDRESS, told + "\n" + known).stream()
                .findFirst()
                .or(() -> where(told, "(?i).*\\b(?:reveal|look it up|profile|default)\\b.*"))
                .or(() -> where(told, ".*address.*"))
                .orElse("");
    }

    /// The sentences that say where to look.
    private static Optional<String> where(String told, String form) {
        List<String> sentences =
                Sentences.of(told).stream()
                        .filter(sentence -> sentence.matches("(?s)" + form))
                        .map(FirstPerson::sentence)
                        .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!found.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
