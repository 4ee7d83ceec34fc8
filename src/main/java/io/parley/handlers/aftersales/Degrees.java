package io.parley.handlers.aftersales;

import io.parley.handlers.Cues;
import io.parley.platform.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// More, less, cheapest, dearest, the same: what words say of an option without its value.
record Degrees(
        boolean cheapest,
        boolean dearest,
        boolean same,
        boolean more,
        boolean less,
        boolean utmost,
        boolean prefers,
        Words words) {

    /// The words listened for.
    record Ear(
            Cues cheapest,
            Cues dearest,
            Cues same,
            Cues more,
            Cues less,
            Cues most,
            Cues least,
            Cues prefer) {
        static Ear of(Messages messages) {
            return new Ear(
                    Cues.of(messages, "cheapest"),
                    Cues.of(messages, "dearest"),
                    Cues.of(messages, "same"),
                    Cues.of(messages, "more"),
                    Cues.of(messages, "less"),
                    Cues.of(messages, "most"),
                    Cues.of(messages, "least"),
                    Cues.of(messages, "prefer"));
        }

        Degrees in(Words words) {
            String folded = words.folded();
            return new Degrees(
                    cheapest.in(folded),
                    dearest.in(folded),
                    same.in(folded),
                    more.in(folded) || most.in(folded),
                    less.in(folded) || least.in(folded),
                    most.in(folded) || least.in(folded),
                    prefer.in(folded) || folded.contains(" > "),
                    words);
        }
    }

    private static final List<String> SCALE =
            List.of(
                    "xxs", "xs", "s", "small", "low", "m", "medium", "l", "large", "high", "xl",
                    "xxl");
    private static final List<String> OF_SIZE =
            List.of(
                    "size",
                    "capacity",
                    "length",
                    "height",
                    "weight",
                    "diameter",
                    "piece",
                    "尺码",
                    "大小",
                    "容量");

    boolean isAnyPrice() {
        return cheapest || dearest;
    }

    /// Whether the words ask for more or less of this attribute.
    boolean isStep(String attribute) {
        return more != less && concerns(attribute);
    }

    /// The values above, or below, the one there is, the nearest first.
    List<String> stepped(String attribute, @Nullable String now, List<String> values) {
        Optional<Double> from = now == null ? Optional.empty() : rank(now);
        if (from.isEmpty() || !isStep(attribute)) {
            return List.of();
        }
        double start = from.get();
        return values.stream()
                .filter(value -> rank(value).filter(r -> more ? r > start : r < start).isPresent())
                .sorted(
                        Comparator.comparingDouble(
                                v -> (utmost ? -1 : 1) * Math.abs(rank(v).orElse(start) - start)))
                .limit(utmost ? 1 : values.size())
                .toList();
    }

    /// Bigger is about sizes; brighter about the brightness.
    private boolean concerns(String attribute) {
        Words name = Words.of(attribute);
        boolean ofSize = OF_SIZE.stream().anyMatch(attribute::contains);
        boolean named =
                name.all().stream()
                        .map(Words.Word::stem)
                        .filter(stem -> stem.length() > 4)
                        .anyMatch(
                                stem -> words.all().stream().anyMatch(w -> alike(w.stem(), stem)));
        return named || ofSize;
    }

    private static boolean alike(String word, String stem) {
        return word.length() > 4 && word.regionMatches(0, stem, 0, 5);
    }

    private static Optional<Double> rank(String value) {
        Optional<Double> number = Variants.number(value);
        int place = SCALE.indexOf(value.toLowerCase(java.util.Locale.ROOT));
        return number.or(() -> place < 0 ? Optional.empty() : Optional.of((double) place));
    }
}
