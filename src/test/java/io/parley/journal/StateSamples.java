package io.parley.journal;

import io.parley.commerce.Milestone;
import io.parley.conversation.Causes;
import io.parley.conversation.Closed;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent.LookupDelayed.Delayed;
import io.parley.conversation.Dialogue;
import io.parley.conversation.Erasable;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.Header;
import io.parley.conversation.PendingAction;
import io.parley.conversation.Postponed;
import io.parley.conversation.ReturnWish;
import io.parley.conversation.Told;
import io.parley.conversation.Unopened;
import io.parley.conversation.WaitingForAgent;
import io.parley.conversation.Watch;
import io.parley.conversation.WithBot;
import java.util.List;
import java.util.Map;

/// One state of each kind, by the name of its golden file; a variant's name goes on after a dot.
final class StateSamples {
    private static final Causes CAUSES = Causes.decoded("A".repeat(85) + "Q");
    private static final Header HEADER =
            new Header(
                    Samples.THREAD,
                    Samples.MERCHANT,
                    9,
                    2,
                    Samples.SPOKEN,
                    Samples.LATER,
                    4,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    CAUSES);
    private static final Header ASKING =
            new Header(
                    Samples.THREAD,
                    Samples.MERCHANT,
                    9,
                    2,
                    Samples.SPOKEN,
                    Samples.LATER,
                    4,
                    0,
                    List.of(),
                    List.of(
                            new PendingAction(6, new Erasable.Erased<>()),
                            new PendingAction(8, Erasable.of(Samples.EXCHANGE))),
                    List.of(new ReturnWish(Erasable.of(Samples.ORDER), Samples.NOON)),
                    CAUSES);
    private static final Header WATCHING =
            new Header(
                    Samples.THREAD,
                    Samples.MERCHANT,
                    9,
                    2,
                    Samples.SPOKEN,
                    Samples.LATER,
                    4,
                    0,
                    List.of(
                            new Watch(
                                    5,
                                    Erasable.of(Samples.ORDER),
                                    List.of(
                                            new Told(
                                                    Milestone.PICKED_UP,
                                                    Samples.NOON,
                                                    Erasable.of("P-1"))))),
                    List.of(),
                    List.of(),
                    CAUSES);
    private static final Delayed DELAYED =
            new Delayed(Samples.WORDS, Samples.SPOKEN, Samples.NOTICE);

    private StateSamples() {}

    static Map<String, Conversation> all() {
        return Map.of(
                "new",
                Conversation.unopened(Samples.THREAD, Samples.MERCHANT),
                "new.touched",
                new Unopened(HEADER),
                "with_bot",
                new WithBot(
                        HEADER,
                        new Dialogue(
                                Samples.FRAME, 1, 5, List.of(postponed(Erasable.of(DELAYED))))),
                "with_bot.erased",
                new WithBot(
                        HEADER,
                        new Dialogue(null, 1, 5, List.of(postponed(new Erasable.Erased<>())))),
                "waiting_for_agent",
                new WaitingForAgent(HEADER, HandOverReason.ASKED, true),
                "closed",
                new Closed(HEADER),
                "closed.asking",
                new Closed(ASKING),
                "closed.watching",
                new Closed(WATCHING));
    }

    private static Postponed postponed(Erasable<Delayed> delayed) {
        return new Postponed(Samples.CAUSE, 2, 8, delayed);
    }
}
