package io.parley.cli.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The figures of one path on the test messages.
final class Rates {
    private Rates() {}

    /// @param thresholds infinite where every reading is taken
    static Map<String, ToDoubleFunction<Judgements>> of(Thresholds thresholds) {
        double paper = thresholds.paper();
        double two = thresholds.atTwo();
        Map<String, ToDoubleFunction<Judgements>> rates = new LinkedHashMap<>();
        rates.put("accuracy", j -> j.accuracy(paper));
        rates.put("macro_f1", j -> j.macroF1(paper));
        rates.put("in_scope", j -> j.inScope(Double.NEGATIVE_INFINITY));
        rates.put("in_scope_at_paper", j -> j.inScope(paper));
        rates.put("oos_recall", j -> j.oosRecall(paper));
        rates.put("oos_recall_at_paper", j -> j.oosRecall(paper));
        rates.put("oos_precision", j -> j.oosPrecision(paper));
        rates.put("auroc", Judgements::auroc);
        rates.put("in_scope_at_2", j -> j.inScope(two));
        rates.put("oos_recall_at_2", j -> j.oosRecall(two));
        rates.put("oos_precision_at_2", j -> j.oosPrecision(two));
        rates.put("calibration_error", Judgements::calibrationError);
        return rates;
    }
}
