package io.parley.cli.bench.faults;

import io.parley.cli.bench.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found wrong, counted by kind, with the first few of each in words.
final class Verdict {
    private static final int SHOWN = 5;

    private final Map<Wrong, List<String>> examples = new LinkedHashMap<>();
    private final Map<Wrong, Long> counts = new LinkedHashMap<>();

    /// The ways to break the promise.
    enum Wrong {
        LOST,
        DOUBLED,
        REORDERED,
        GAPS
    }

    void add(Wrong kind, String what, Object... values) {
        counts.merge(kind, 1L, Long::sum);
        var shown = examples.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (shown.size() < SHOWN) {
            shown.add(what.formatted(values));
        }
    }

    void count(Figures figures) {
        figures.count("lost", counts.getOrDefault(Wrong.LOST, 0L));
        figures.count("doubled", counts.getOrDefault(Wrong.DOUBLED, 0L));
        figures.count("reordered", counts.getOrDefault(Wrong.REORDERED, 0L));
        figures.count("gaps", counts.getOrDefault(Wrong.GAPS, 0L));
    }

    List<String> sentences() {
        return examples.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(what -> kind.getKey() + ": " + what))
                .toList();
    }
}
