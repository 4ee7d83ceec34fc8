package io.parley.cli.bench.drain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.bench.Figures;
import io.parley.journal.JournalSql;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void drains_add_up() {
        var tally = new Tally("turn");
        tally.add(1_000, Duration.ofMillis(100), Map.of("broker", Duration.ofMillis(10)));
        tally.add(3_000, Duration.ofMillis(300), Map.of("broker", Duration.ofMillis(30)));
        var figures = new Figures();
        tally.costs(figures);
        assertThat(tally.perSecond()).isEqualTo(10_000);
        assertThat(figures.values()).containsEntry("cpu_us_turn_broker", 10.0);
    }

    /// The plain client names parameters by their order alone.
    @Test
    void the_journals_statement_has_its_parameters_in_order() {
        var parameters =
                Pattern.compile("\\$(\\d+)")
                        .matcher(JournalSql.APPEND)
                        .results()
                        .map(MatchResult::group);
        assertThat(parameters)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21).mapToObj(n -> "$" + n).toList());
    }
}
