package io.parley.cli.eval;

import io.parley.cli.bench.Figures;
import io.parley.cli.process.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Takes figures down, run after run, and reports their means; the first run's intervals and
/// confusions stand for all.
final class Findings {
    private static final int CONFUSIONS = 12;
    private static final Set<String> WITH_INTERVAL =
            Set.of(
                    "accuracy",
                    "in_scope_at_paper",
                    "oos_recall_at_paper",
                    "auroc",
                    "in_scope_at_2",
                    "oos_recall_at_2",
                    "macro_f1");

    private final Map<String, List<Double>> runs = new LinkedHashMap<>();
    private final Progress progress;

    Findings(Progress progress) {
        this.progress = progress;
    }

    void note(String name, double value) {
        if (!Double.isNaN(value)) {
            runs.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
    }

    void note(String path, Judgements judged, Thresholds thresholds) {
        boolean first = !runs.containsKey(path + ".accuracy");
        Rates.of(thresholds)
                .forEach((name, rate) -> note(path + "." + name, judged, rate, name, first));
        if (first) {
            progress.say("Largest confusions, %s path:", path);
            judged.confusions(thresholds.paper(), CONFUSIONS).forEach(c -> progress.say("%s", c));
        }
    }

    private void note(
            String key,
            Judgements judged,
            ToDoubleFunction<Judgements> rate,
            String name,
            boolean first) {
        double value = rate.applyAsDouble(judged);
        note(key, value);
        if (first && WITH_INTERVAL.contains(name) && !Double.isNaN(value)) {
            Interval interval = Interval.of(judged, rate);
            note(key + ".low", interval.low());
            note(key + ".high", interval.high());
        }
    }

    Figures figures() {
        Figures figures = new Figures();
        runs.forEach((name, values) -> {
            figures.measure(name, doubles(values).average().orElseThrow());
            double spread =
                    doubles(values).max().orElseThrow() - doubles(values).min().orElseThrow();
            if (values.size() > 1) {
                figures.measure(name + ".spread", spread);
            }
        });
        return figures;
    }

    private static DoubleStream doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }
}
