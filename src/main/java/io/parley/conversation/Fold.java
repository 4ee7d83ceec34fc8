package io.parley.conversation;

import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationEvent.ActionAsked.Asked;
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
import io.parley.conversation.ConversationEvent.NoticeGiven.ParcelNotice;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.OrderWatched;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationEvent.ReturnWished;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import java.time.Instant;

/// How each event changes the state. No case looks into an `Erasable`.
final class Fold {
    private Fold() {}

    static Conversation evolve(Conversation state, ConversationEvent event, long seq, Instant at) {
        Header header = state.header().at(seq);
        return switch (event) {
            case EpisodeOpened e -> new WithBot(header.opened(e.episode()), Dialogue.FRESH);
            case HandOverTakenBack _ -> new WithBot(header.timed(), Dialogue.FRESH);
            case MessageReceived e ->
                    state.with(e.automatic() ? header : header.heard(e.language(), at));
            case AssistantReplied e -> new WithBot(header, dialogue(state, e).replied(e));
            case LookupDelayed e -> new WithBot(header, dialogue(state, e).delayed(e, seq));
            case HandedOver e -> new WaitingForAgent(header, e.reason(), false);
            case WaitAcknowledged e -> waiting(state, e).acknowledged(header);
            case SilenceExtended _ -> state.with(header.timed());
            case EpisodeClosed _ -> new Closed(header);
            case OrderWatched e -> state.with(header.watching(e.order()));
            case OrderUnwatched e -> state.with(header.unwatching(e.watch()));
            case NoticeGiven e -> state.with(header.told(e.watch(), told(e)));
            case ActionAsked e -> state.with(header.asking(e.asked().map(Asked::action)));
            case ActionSettled e -> state.with(header.settled(e.ask()));
            case ReturnWished e -> state.with(header.wishing(e.order(), at));
            case PersonalDataErased _ -> state.forget(header.erased());
            case MessageFailed _, CommandDropped _, GuestLinked _ -> state.with(header);
        };
    }

    private static Told told(NoticeGiven event) {
        return new Told(
                event.milestone(), event.happened(), event.notice().map(ParcelNotice::parcel));
    }

    private static Dialogue dialogue(Conversation state, ConversationEvent event) {
        if (state instanceof WithBot(Header _, Dialogue dialogue)) {
            return dialogue;
        }
        throw illegal(state, event);
    }

    private static WaitingForAgent waiting(Conversation state, ConversationEvent event) {
        if (state instanceof WaitingForAgent waiting) {
            return waiting;
        }
        throw illegal(state, event);
    }

    private static IllegalStateException illegal(Conversation state, ConversationEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + state.status());
    }
}
