package io.parley.cli.scenarios;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.parley.cli.Version;
import io.parley.cli.scenarios.play.Asked;
import io.parley.cli.scenarios.play.Exchange;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.play.Turn;
import io.parley.cli.scenarios.play.Verdict;
import io.parley.local.sandbox.Glimpse.Seen;
import io.parley.local.sandbox.Glimpse.Shown;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is left of a run for programs.
@JsonPropertyOrder({"figures", "version", "scenarios"})
public record ResultReport(Tally figures, String version, List<Line> scenarios) {

    public static ResultReport of(List<Result> results) {
        return new ResultReport(
                Tally.of(results),
                Version.current(),
                results.stream().map(ResultReport::line).toList());
    }

    /// @param reason why it did not pass
    /// @param asked what was asked of the shop, where the scenario expects something of that
    @JsonPropertyOrder({
        "name", "file", "line", "passed", "skipped", "reason", "seconds", "asked", "turns"
    })
    public record Line(
            String name,
            String file,
            int line,
            boolean passed,
            boolean skipped,
            @Nullable String reason,
            double seconds,
            List<Asked> asked,
            List<Step> turns) {}

    /// @param did what was done, such as `say: hello`
    @JsonPropertyOrder({"did", "intent", "confidence", "state", "replies"})
    public record Step(
            String did,
            @Nullable String intent,
            @Nullable Double confidence,
            String state,
            List<Shown> replies) {}

    private static Line line(Result result) {
        Verdict verdict = result.verdict();
        return new Line(
                result.scenario().name(),
                result.scenario().place().file().toString(),
                result.scenario().place().line(),
                verdict instanceof Verdict.Passed,
                verdict instanceof Verdict.Skipped,
                reason(verdict),
                seconds(result.took()),
                result.asked(),
                result.exchanges().stream().map(ResultReport::step).toList());
    }

    private static @Nullable String reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> null;
            case Verdict.Failed(String reason) -> reason;
            case Verdict.Skipped(String reason) -> reason;
        };
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }

    private static Step step(Exchange exchange) {
        Turn turn = exchange.turn();
        return new Step(
                exchange.did(),
                turn.routed().map(Seen::intent).orElse(null),
                turn.routed().map(Seen::confidence).orElse(null),
                turn.state(),
                turn.replies());
    }
}
