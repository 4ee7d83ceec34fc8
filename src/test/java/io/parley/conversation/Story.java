package io.parley.conversation;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A conversation as a test tells it: what happened before (`after`), then the one thing that
/// happens now (`when`).
final class Story {
    static final Instant NOON = Instant.parse("2026-06-18T12:00:00Z");
    static final MerchantId TEA_HOUSE = new MerchantId("tea-house");
    static final Shopper ADA = new Shopper.Proven("ada");
    static final ConversationId THREAD = ConversationId.of(TEA_HOUSE, ADA);

    private final House house;
    private final List<Recorded> journal = new ArrayList<>();
    private Conversation state = Conversation.unopened(THREAD, TEA_HOUSE);
    private Instant now = NOON;
    private int count;

    private Story(HouseRules rules) {
        this.house = new House(rules, new EchoWording());
    }

    /// Nobody has written yet; the house has the default rules.
    static Story story() {
        return new Story(HouseRules.DEFAULT);
    }

    static Story storyWith(HouseRules rules) {
        return new Story(rules);
    }

    Story after(Happening... happenings) {
        for (Happening happening : happenings) {
            journal.addAll(happen(happening).events());
        }
        return this;
    }

    Story later(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    Outcome when(Happening happening) {
        return new Outcome(happen(happening), now);
    }

    private Decided happen(Happening happening) {
        Command command = happening.command(this);
        List<ConversationEvent> events =
                happening.breaksTheMachinery()
                        ? state.fail(command, "broken", house, now)
                        : state.decide(command, consult(command, happening), house, now);
        Decided decided = Decided.of(state, command.envelope().cause(), events, now);
        state = decided.after();
        return decided;
    }

    private Consultation consult(Command command, Happening happening) {
        return state.query(command) == null
                ? new Consultation.None()
                : new Consultation.Given(
                        Answers.decision(), happening.spoken(), happening.answer());
    }

    Command.Envelope envelope(String cause) {
        return new Command.Envelope(THREAD, TEA_HOUSE, new Cause(cause), now);
    }

    /// Counts the commands, so that each has a cause of its own.
    int count() {
        return ++count;
    }

    Timer lastTimer(TimerKind kind) {
        return journal.reversed().stream()
                .map(recorded -> recorded.event().timer(recorded.seq()))
                .filter(Objects::nonNull)
                .filter(timer -> timer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Conversation state() {
        return state;
    }
}
