package io.parley.journal;

import static io.parley.journal.Samples.CAUSE;
import static io.parley.journal.Samples.DECISION;
import static io.parley.journal.Samples.LATER;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationEvent.ActionSettled;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.EpisodeClosed;
import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.GuestLinked;
import io.parley.conversation.ConversationEvent.HandOverTakenBack;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.LookupDelayed;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.NoticeGiven;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.OrderWatched;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationEvent.ReturnWished;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import io.parley.conversation.DropReason;
import io.parley.conversation.Erasable;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.ReplyContent;
import io.parley.negotiation.Ruling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One event of each kind, by the name of its golden file; a variant's name goes on after a dot.
final class EventSamples {
    private static final Erasable<List<ReplyContent>> NOTICE = Erasable.of(Samples.NOTICE);
    private static final Erasable<List<ReplyContent>> HAND_OVER = Erasable.of(Samples.HAND_OVER);

    private EventSamples() {}

    static Map<String, ConversationEvent> all() {
        Map<String, ConversationEvent> all = new TreeMap<>();
        all.putAll(messages());
        all.putAll(replies());
        all.putAll(handOvers());
        all.putAll(watches());
        all.putAll(actions());
        all.putAll(course());
        return all;
    }

    private static Map<String, ConversationEvent> messages() {
        return Map.of(
                "message-received",
                new MessageReceived(Language.EN, false, Erasable.of(Samples.TAP)),
                "message-received.guest",
                new MessageReceived(Samples.SPOKEN, true, Erasable.of(Samples.WORDS)),
                "message-received.erased",
                new MessageReceived(Language.EN, false, new Erasable.Erased<>()),
                "message-failed",
                new MessageFailed("java.lang.IllegalStateException"));
    }

    private static Map<String, ConversationEvent> replies() {
        return Map.of(
                "assistant-replied",
                new AssistantReplied(
                        CAUSE, DECISION, true, Samples.FRAME, Erasable.of(Samples.everyContent())),
                "assistant-replied.finished",
                new AssistantReplied(CAUSE, DECISION, false, null, NOTICE),
                "assistant-replied.parcels",
                new AssistantReplied(
                        CAUSE, DECISION, true, null, Erasable.of(List.of(Samples.parcels()))),
                "lookup-delayed",
                new LookupDelayed(
                        CAUSE,
                        DECISION,
                        1,
                        LATER,
                        Erasable.of(
                                new LookupDelayed.Delayed(
                                        Samples.WORDS, Samples.SPOKEN, Samples.NOTICE))));
    }

    private static Map<String, ConversationEvent> handOvers() {
        return Map.of(
                "handed-over",
                new HandedOver(CAUSE, HandOverReason.NOT_UNDERSTOOD, DECISION, HAND_OVER),
                "handed-over.wishes",
                new HandedOver(CAUSE, HandOverReason.NOT_COVERED, Samples.TWO_WISHES, HAND_OVER),
                "handed-over.failed",
                new HandedOver(CAUSE, HandOverReason.FAILED, null, HAND_OVER),
                "wait-acknowledged",
                new WaitAcknowledged(CAUSE, HAND_OVER),
                "hand-over-taken-back",
                new HandOverTakenBack(CAUSE, LATER, NOTICE));
    }

    private static Map<String, ConversationEvent> watches() {
        return Map.of(
                "order-watched",
                new OrderWatched(Erasable.of(Samples.ORDER)),
                "order-unwatched",
                new OrderUnwatched(5),
                "notice-given",
                new NoticeGiven(
                        5,
                        Milestone.OUT_FOR_DELIVERY,
                        Samples.NOON,
                        Erasable.of(new NoticeGiven.ParcelNotice("P-1", Samples.NOTICE))));
    }

    private static Map<String, ConversationEvent> actions() {
        return Map.of(
                "action-asked",
                new ActionAsked(
                        CAUSE,
                        new Ruling("tea-house-returns", 3, "exchange-once"),
                        LATER,
                        Erasable.of(new ActionAsked.Asked("ada", Samples.EXCHANGE))),
                "action-settled",
                new ActionSettled(7, new ActionOutcome.Done(Samples.FIVE_DOLLARS), NOTICE),
                "action-settled.refused",
                new ActionSettled(
                        7, new ActionOutcome.Refused(ActionOutcome.Refusal.WRONG_STATUS), NOTICE),
                "action-settled.uncertain",
                new ActionSettled(7, new ActionOutcome.Uncertain(), NOTICE),
                "return-wished",
                new ReturnWished(Erasable.of(Samples.ORDER)));
    }

    private static Map<String, ConversationEvent> course() {
        return Map.of(
                "episode-opened", new EpisodeOpened(2, LATER),
                "silence-extended", new SilenceExtended(LATER),
                "episode-closed", new EpisodeClosed(),
                "command-dropped", new CommandDropped(DropReason.STALE_TIMER),
                "guest-linked", new GuestLinked(Samples.GUEST_THREAD),
                "personal-data-erased", new PersonalDataErased());
    }
}
