package io.parley.cli.scenarios;

import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.play.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is left of a run for people: why scenarios did not pass, a line each, and the sum.
public final class ResultTable {
    private static final int LONGEST_NAME = 60;

    private ResultTable() {}

    public static String of(List<Result> results) {
        return reasons(results) + lines(results) + sum(results);
    }

    private static String reasons(List<Result> results) {
        return results.stream().map(ResultTable::reason).collect(Collectors.joining());
    }

    private static String reason(Result result) {
        return switch (result.verdict()) {
            case Verdict.Failed(String reason) ->
                    "FAILED %s (%s)\n%s\n\n"
                            .formatted(
                                    result.scenario().name(),
                                    result.scenario().place(),
                                    reason.indent(2).stripTrailing());
            case Verdict.Skipped(String reason) ->
                    "SKIPPED %s (%s): %s\n\n"
                            .formatted(result.scenario().name(), result.scenario().place(), reason);
            case Verdict.Passed _ -> "";
        };
    }

    private static String lines(List<Result> results) {
        int names = width(results.stream().map(ResultTable::name).toList());
        int places = width(results.stream().map(r -> r.scenario().place().toString()).toList());
        return results.stream()
                .map(result ->
                        "%s  %s  %-7s %6s s\n"
                                .formatted(
                                        Columns.padded(name(result), names),
                                        Columns.padded(
                                                result.scenario().place().toString(), places),
                                        word(result.verdict()),
                                        seconds(result)))
                .collect(Collectors.joining());
    }

    private static String name(Result result) {
        return Columns.cut(result.scenario().name(), LONGEST_NAME);
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    /// In one word.
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> "passed";
            case Verdict.Failed _ -> "failed";
            case Verdict.Skipped _ -> "skipped";
        };
    }

    private static String seconds(Result result) {
        return String.format(Locale.ROOT, "%.2f", result.took().toMillis() / 1000.0);
    }

    private static String sum(List<Result> results) {
        Tally tally = Tally.of(results);
        return "\n%d scenario%s: %d passed, %d failed, %d skipped\n"
                .formatted(
                        results.size(),
                        results.size() == 1 ? "" : "s",
                        tally.passed(),
                        tally.failed(),
                        tally.skipped());
    }
}
