package io.parley.cli.scenarios;

import io.parley.cli.scenarios.play.Asked;
import io.parley.cli.scenarios.play.Result;
import java.util.ArrayList;
import java.util.List;

/// The same scenarios played several times: an assistant without chance says the same every time.
///
/// @param equal how many runs were equal to the first, itself among them
public record Repetition(int runs, int equal) {

    /// @param results of all runs, one after the other
    /// @param size how many there are of each run
    public static Repetition of(List<Result> results, int size) {
        List<List<Trace>> runs = new ArrayList<>();
        for (int from = 0; from < results.size(); from += size) {
            runs.add(results.subList(from, from + size).stream().map(Trace::of).toList());
        }
        return new Repetition(
                runs.size(), (int) runs.stream().filter(runs.getFirst()::equals).count());
    }

    public String text() {
        return "%d of %d runs equal".formatted(equal, runs);
    }

    /// All of a scenario that must not differ.
    private record Trace(String verdict, List<String> talk, List<Asked> asked) {
        static Trace of(Result result) {
            return new Trace(
                    ResultTable.word(result.verdict()),
                    result.exchanges().stream()
                            .map(exchange ->
                                    "%s\n%s\n%s"
                                            .formatted(
                                                    exchange.did(),
                                                    exchange.turn().state(),
                                                    exchange.turn().text()))
                            .toList(),
                    result.asked());
        }
    }
}
