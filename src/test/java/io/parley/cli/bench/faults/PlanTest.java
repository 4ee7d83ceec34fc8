package io.parley.cli.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.journal.CommandCodec;
import io.parley.journal.DeadLetters;
import io.parley.journal.Records;
import io.parley.journal.UnreadableCommand;
import io.parley.local.EngineKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
    @Test
    void every_step_of_the_turn_is_met() {
        var points =
                Plan.full().stream()
                        .flatMap(fault -> fault.arms().values().stream())
                        .map(arm -> arm.substring(0, arm.indexOf(':')));
        assertThat(points)
                .containsOnly(
                        "after-load",
                        "after-decide",
                        "after-append",
                        "after-publish",
                        "after-refresh");
    }

    @Test
    void every_engine_is_killed() {
        var engines =
                Plan.full().stream()
                        .filter(Fault.KilledEngines.class::isInstance)
                        .flatMap(fault -> ((Fault.KilledEngines) fault).kinds().stream());
        assertThat(engines).contains(EngineKind.values());
    }

    @ParameterizedTest
    @CsvSource({"13, 5000, 20", "4, 100, 20", "13, 130, 20", "3, 7, 1", "4, 10, 12"})
    void portions_cover_every_message_and_go_forward(int steps, int shoppers, int each) {
        Map<Integer, Integer> reached = new HashMap<>();
        for (var step = 0; step < steps; step++) {
            for (var portion : Portion.of(step, steps, shoppers, each)) {
                var before = reached.put(portion.shopper(), portion.upTo());
                assertThat(before == null ? 0 : before).isLessThan(portion.upTo());
            }
        }
        assertThat(reached).hasSize(shoppers).containsValues(each);
        assertThat(reached.values()).containsOnly(each);
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN_MERCHANT", mode = EnumSource.Mode.EXCLUDE)
    void poison_cannot_be_read_as_a_command(Poison poison) {
        var record = Records.consumed(poison.of(3));
        assertThatThrownBy(() -> CommandCodec.decode(record)).isInstanceOf(UnreadableCommand.class);
    }

    @Test
    void the_poison_of_an_unknown_merchant_can_be_read() {
        var command = CommandCodec.decode(Records.consumed(Poison.UNKNOWN_MERCHANT.of(3)));
        assertThat(command.envelope().merchant().value()).isEqualTo("nobody");
    }

    @Test
    void poison_counts_as_found_only_with_a_reason() {
        var letters = IntStream.range(0, 4).mapToObj(n -> Poison.number(n, n)).toList();
        letters.getFirst().headers().add(DeadLetters.REASON, bytes("the data is not JSON"));
        letters.getLast().headers().add(DeadLetters.REASON, bytes(""));
        var found =
                letters.stream().map(Records::consumed).flatMap(l -> Poison.foundIn(l).stream());
        assertThat(found).containsExactly(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
