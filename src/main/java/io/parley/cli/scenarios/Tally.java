package io.parley.cli.scenarios;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.play.Verdict;
import java.util.List;

/// How many scenarios passed, failed and were skipped.
@JsonPropertyOrder({"passed", "failed", "skipped"})
public record Tally(int passed, int failed, int skipped) {

    public static Tally of(List<Result> results) {
        Tally tally = new Tally(0, 0, 0);
        for (Result result : results) {
            tally = tally.and(result.verdict());
        }
        return tally;
    }

    private Tally and(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> new Tally(passed + 1, failed, skipped);
            case Verdict.Failed _ -> new Tally(passed, failed + 1, skipped);
            case Verdict.Skipped _ -> new Tally(passed, failed, skipped + 1);
        };
    }

    /// Whether nothing failed and something passed: a run that tried nothing is no good news.
    @JsonIgnore
    public boolean isGood() {
        return failed == 0 && passed > 0;
    }
}
