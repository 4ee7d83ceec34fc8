package io.parley.conversation;

import static io.parley.conversation.Answers.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state against every command and every answer: each pair is decided, each outcome is here.
class DecisionTableTest {
    private static final House HOUSE = new House(HouseRules.DEFAULT, new EchoWording());
    private static final OrderNumber WATCHED = new OrderNumber("#1");
    private static final Header HEADER =
            Header.of(Story.THREAD, Story.TEA_HOUSE)
                    .at(9)
                    .timed()
                    .watching(Erasable.of(WATCHED))
                    .asking(Erasable.of(new ShopAction.CancelOrder(WATCHED, "no longer needed")))
                    .told(9, new Told(Milestone.LOST, Story.NOON, Erasable.of("parcel")));
    private static final Cause CAUSE = new Cause("shopper:now");
    private static final Postponed WAITING =
            new Postponed(
                    new Cause("shopper:before"),
                    1,
                    7,
                    Erasable.of(
                            new ConversationEvent.LookupDelayed.Delayed(
                                    new Said(Story.ADA, "Where is #1?", null),
                                    Language.EN,
                                    List.of())));

    private enum State {
        UNOPENED(new Unopened(HEADER)),
        WITH_BOT(new WithBot(HEADER, new Dialogue(null, 0, 0, List.of(WAITING)))),
        WAITING_FOR_AGENT(new WaitingForAgent(HEADER, HandOverReason.ASKED, false)),
        CLOSED(new Closed(HEADER));

        private final Conversation conversation;

        State(Conversation conversation) {
            this.conversation = conversation;
        }
    }

    private enum Asked {
        SAID(said(null, false)),
        TAPPED_BACK(said(Choice.BACK_TO_ASSISTANT, false)),
        TAPPED_UNWATCH(said(Choice.unwatch(WATCHED), false)),
        SAID_AUTOMATICALLY(said(null, true)),
        SILENCE_CAME(timer(TimerKind.SILENCE, 9)),
        STALE_SILENCE(timer(TimerKind.SILENCE, 4)),
        LOOKUP_CAME(timer(TimerKind.LOOKUP, 7)),
        STALE_LOOKUP(timer(TimerKind.LOOKUP, 4)),
        GUEST_SIGNED_IN(new Command.GuestSignedIn(envelope(), Story.THREAD)),
        ERASURE(new Command.ErasureAsked(envelope())),
        PARCEL_MOVED(moved(9, Milestone.DELIVERED)),
        PARCEL_TOLD_OF(moved(9, Milestone.LOST)),
        PARCEL_NOT_WATCHED(moved(4, Milestone.DELIVERED)),
        ACTION_DONE(settled(9, new ActionOutcome.Done(null))),
        ACTION_UNCERTAIN(settled(9, new ActionOutcome.Uncertain())),
        ACTION_NOT_ASKED(settled(4, new ActionOutcome.Uncertain())),
        ACTION_OVERDUE(timer(TimerKind.ACTION, 9)),
        STALE_ACTION(timer(TimerKind.ACTION, 4));

        private final Command command;

        Asked(Command command) {
            this.command = command;
        }
    }

    private static Command.Envelope envelope() {
        return new Command.Envelope(Story.THREAD, Story.TEA_HOUSE, CAUSE, Story.NOON);
    }

    private static Command said(@org.jspecify.annotations.Nullable String choice, boolean auto) {
        return new Command.ShopperSaid(envelope(), Story.ADA, "hi", choice, Language.EN, auto);
    }

    private static Command timer(TimerKind kind, long setBy) {
        return new Command.TimerFired(envelope(), kind, setBy);
    }

    private static Command moved(long watch, Milestone milestone) {
        return new Command.ParcelMoved(
                envelope(),
                watch,
                new ParcelNews(
                        WATCHED, "parcel", milestone, Story.NOON, "DHL", null, null, null, null));
    }

    private static Command settled(long ask, ActionOutcome outcome) {
        return new Command.ActionSettled(envelope(), ask, outcome);
    }

    private static final String OPENED = "EpisodeOpened MessageReceived ";
    private static final String STALE = "CommandDropped";

    private static String expected(State state, Asked asked, String answer) {
        return switch (asked) {
            case SAID -> heard(state, answer, "MessageReceived WaitAcknowledged");
            case TAPPED_BACK -> heard(state, answer, "MessageReceived HandOverTakenBack");
            case TAPPED_UNWATCH ->
                    heard(state, answer, "MessageReceived OrderUnwatched WaitAcknowledged");
            case SAID_AUTOMATICALLY ->
                    switch (state) {
                        case UNOPENED, CLOSED -> OPENED.strip();
                        case WITH_BOT, WAITING_FOR_AGENT -> "MessageReceived";
                    };
            case SILENCE_CAME -> state == State.WITH_BOT ? "EpisodeClosed" : STALE;
            case LOOKUP_CAME -> state == State.WITH_BOT ? answer : STALE;
            case STALE_SILENCE, STALE_LOOKUP, STALE_ACTION, ACTION_NOT_ASKED -> STALE;
            case ACTION_DONE -> "ActionSettled";
            case ACTION_UNCERTAIN -> ("ActionSettled " + passedOn(state, "")).strip();
            case ACTION_OVERDUE -> passedOn(state, STALE);
            case GUEST_SIGNED_IN -> "GuestLinked";
            case ERASURE -> "PersonalDataErased";
            case PARCEL_MOVED -> "NoticeGiven";
            case PARCEL_TOLD_OF, PARCEL_NOT_WATCHED -> "CommandDropped";
        };
    }

    private static String passedOn(State state, String whileWaiting) {
        return switch (state) {
            case UNOPENED, CLOSED -> "EpisodeOpened HandedOver";
            case WITH_BOT -> "HandedOver";
            case WAITING_FOR_AGENT -> whileWaiting;
        };
    }

    private static String heard(State state, String answer, String whileWaiting) {
        return switch (state) {
            case UNOPENED, CLOSED -> OPENED + answer;
            case WITH_BOT -> "MessageReceived " + answer;
            case WAITING_FOR_AGENT -> whileWaiting;
        };
    }

    private enum Reply {
        SAY(Answers.say("hello"), "AssistantReplied"),
        SAY_AND_WATCH(Answers.watch("#2"), "AssistantReplied OrderWatched"),
        SAY_AND_UNWATCH(Answers.unwatch("#1"), "AssistantReplied OrderUnwatched"),
        SAY_AND_ASK(Answers.cancel("#1", "#2"), "AssistantReplied ActionAsked"),
        SAY_AND_WISH(Answers.wish("#1"), "AssistantReplied ReturnWished"),
        NOT_UNDERSTOOD(Answers.notUnderstood(), "AssistantReplied"),
        HAND_OVER(Answers.handOver(HandOverReason.ASKED), "HandedOver"),
        UNREACHABLE(Answers.unreachable(), "LookupDelayed");

        private final Answer answer;
        private final String event;

        Reply(Answer answer, String event) {
            this.answer = answer;
            this.event = event;
        }
    }

    static Stream<Arguments> table() {
        Stream.Builder<Arguments> rows = Stream.builder();
        for (State state : State.values()) {
            for (Asked asked : Asked.values()) {
                for (Reply reply : Reply.values()) {
                    rows.add(Arguments.of(state, asked, reply));
                }
            }
        }
        return rows.build();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("table")
    void every_state_decides_every_command(State state, Asked asked, Reply reply) {
        List<ConversationEvent> events = decide(state.conversation, asked.command, reply.answer);

        assertThat(names(events)).isEqualTo(expected(state, asked, reply.event));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("table")
    void every_outcome_can_be_folded(State state, Asked asked, Reply reply) {
        List<ConversationEvent> events = decide(state.conversation, asked.command, reply.answer);

        Decided decided = Decided.of(state.conversation, CAUSE, events, Story.NOON);

        assertThat(decided.after().header().seq()).isEqualTo(9 + events.size());
    }

    private static List<ConversationEvent> decide(
            Conversation state, Command command, Answer answer) {
        Consultation consultation =
                state.query(command) == null
                        ? new Consultation.None()
                        : new Consultation.Given(decision(), Language.EN, answer);
        return state.decide(command, consultation, HOUSE, Story.NOON);
    }

    private static String names(List<ConversationEvent> events) {
        return String.join(
                " ", events.stream().map(event -> event.getClass().getSimpleName()).toList());
    }
}
