package io.parley.journal;

import static io.parley.journal.Samples.MERCHANT;
import static io.parley.journal.Samples.NOON;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.Command.Envelope;
import io.parley.conversation.ConversationId;
import io.parley.conversation.ParcelNews;
import io.parley.conversation.TimerKind;
import java.util.Map;
import java.util.TreeMap;

/// One command of each kind, by the name of its golden file; a variant's name goes on after a dot.
final class CommandSamples {
    private CommandSamples() {}

    static Map<String, Command> all() {
        Map<String, Command> all = new TreeMap<>(shoppers());
        all.putAll(actions());
        return all;
    }

    private static Map<String, Command> actions() {
        return Map.of(
                "action-settled",
                settled(new ActionOutcome.Done(Samples.FIVE_DOLLARS)),
                "action-settled.bare",
                settled(new ActionOutcome.Done(null)),
                "action-settled.refused",
                settled(new ActionOutcome.Refused(ActionOutcome.Refusal.BALANCE_TOO_LOW)),
                "action-settled.uncertain",
                settled(new ActionOutcome.Uncertain()));
    }

    private static Command settled(ActionOutcome outcome) {
        return new Command.ActionSettled(envelope(Samples.THREAD, Cause.action(7)), 7, outcome);
    }

    private static Map<String, Command> shoppers() {
        return Map.of(
                "shopper-said",
                new Command.ShopperSaid(
                        envelope(Samples.THREAD, Samples.CAUSE),
                        Samples.ADA,
                        "#W2378156",
                        "slot:order=#W2378156",
                        Language.EN,
                        false),
                "shopper-said.guest",
                new Command.ShopperSaid(
                        envelope(Samples.GUEST_THREAD, Samples.CAUSE),
                        Samples.GUEST,
                        "我的订单在哪里?",
                        null,
                        Samples.SPOKEN,
                        true),
                "timer-fired",
                new Command.TimerFired(
                        envelope(Samples.THREAD, Cause.timer(TimerKind.SILENCE, 1)),
                        TimerKind.SILENCE,
                        1),
                "guest-signed-in",
                new Command.GuestSignedIn(
                        envelope(Samples.THREAD, Cause.link(Samples.GUEST_THREAD)),
                        Samples.GUEST_THREAD),
                "shopper-said.network",
                new Command.ShopperSaid(
                        envelope(Samples.THREAD, Samples.CAUSE),
                        Samples.ADA,
                        "hello",
                        null,
                        Language.EN,
                        false,
                        "q3VYzWkJp0sT1n8A"),
                "parcel-moved",
                new Command.ParcelMoved(
                        envelope(Samples.THREAD, Cause.moved("P-1", "m-7")), 5, Samples.NEWS),
                "parcel-moved.bare",
                new Command.ParcelMoved(
                        envelope(Samples.THREAD, Cause.overdue("P-1", NOON)),
                        5,
                        new ParcelNews(
                                Samples.ORDER,
                                "P-1",
                                Milestone.DELAYED,
                                NOON,
                                "DHL",
                                null,
                                null,
                                null,
                                null)),
                "erasure-asked",
                new Command.ErasureAsked(envelope(Samples.THREAD, Cause.erasure("request-1"))));
    }

    static Envelope envelope(ConversationId conversation, Cause cause) {
        return new Envelope(conversation, MERCHANT, cause, NOON);
    }
}
