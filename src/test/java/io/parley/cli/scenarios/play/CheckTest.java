package io.parley.cli.scenarios.play;

import static io.parley.cli.scenarios.play.Replies.shown;
import static io.parley.cli.scenarios.play.Replies.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.scenarios.script.Course.Turns;
import io.parley.cli.scenarios.script.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final Turn CAME =
            turn(
                    "with_bot",
                    "order_tracking",
                    shown("order_timeline", "I can’t say\nwhen #W1 comes, SORRY", null),
                    shown("question", "And your e-mail?", "email"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intent: order_tracking",
                "state: with_bot",
                "asks: email",
                "silent: false",
                "reply: { kind: order_timeline }",
                "reply: { contains: [\"can't say when #w1\", \"E-MAIL\"] }",
                "reply: { lacks: [refund] }"
            })
    void what_is_as_expected_passes(String expected) {
        assertThat(Check.of(expectation(expected), CAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "intent: returns|routing was to choose returns and chose order_tracking (confidence 0.91)",
                "state: closed|the state was to be closed and is with_bot",
                "asks: postcode|a question for postcode was to come",
                "silent: true|there was to be no reply",
                "reply: { kind: hand_over }|a reply of the kind hand_over was to come; there came: order_timeline, question",
                "reply: { contains: [refund] }|a reply was to contain “refund”",
                "reply: { lacks: [sorry] }|no reply was to contain “sorry”"
            })
    void what_is_otherwise_is_told_with_what_came(String expected, String objection) {
        assertThat(Check.of(expectation(expected), CAME)).containsExactly(objection);
    }

    @Test
    void everything_that_is_otherwise_is_told() {
        assertThat(
                        Check.of(
                                expectation("intent: returns, state: closed, silent: false"),
                                Replies.silence("with_bot")))
                .containsExactly(
                        "routing was to choose returns and chose nothing",
                        "the state was to be closed and is with_bot",
                        "there was to be a reply");
    }

    private static Expectation expectation(String keys) {
        var scenario = Scripts.scenario("turns: [ { say: x, expect: { %s } } ]".formatted(keys));
        return ((Turns) scenario.course()).steps().getFirst().expect();
    }
}
