package io.parley.local.sandbox;

import io.parley.conversation.Cause;
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
import io.parley.conversation.Decision;
import io.parley.conversation.Erasable;
import io.parley.conversation.ReplyContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event tells the shopper, as an answer to what, and by which decision.
record Telling(@Nullable Cause answers, @Nullable Decision decision, List<ReplyContent> contents) {
    private static final Telling NOTHING = new Telling(null, null, List.of());

    static Telling of(ConversationEvent event) {
        return switch (event) {
            case AssistantReplied e -> of(e.answers(), e.decision(), e.contents());
            case HandedOver e -> of(e.answers(), e.decision(), e.contents());
            case WaitAcknowledged e -> of(e.answers(), null, e.contents());
            case HandOverTakenBack e -> of(e.answers(), null, e.contents());
            case LookupDelayed e ->
                    new Telling(
                            e.answers(),
                            e.decision(),
                            e.delayed().read().map(d -> d.contents()).orElse(List.of()));
            case NoticeGiven e ->
                    new Telling(
                            null,
                            null,
                            e.notice().read().map(notice -> notice.contents()).orElse(List.of()));
            case ActionSettled e -> of(null, null, e.contents());
            case EpisodeOpened _,
                    MessageReceived _,
                    MessageFailed _,
                    SilenceExtended _,
                    EpisodeClosed _,
                    CommandDropped _,
                    GuestLinked _,
                    OrderWatched _,
                    OrderUnwatched _,
                    ActionAsked _,
                    ReturnWished _,
                    PersonalDataErased _ ->
                    NOTHING;
        };
    }

    private static Telling of(
            @Nullable Cause answers,
            @Nullable Decision decision,
            Erasable<List<ReplyContent>> contents) {
        return new Telling(answers, decision, contents.read().orElse(List.of()));
    }
}
