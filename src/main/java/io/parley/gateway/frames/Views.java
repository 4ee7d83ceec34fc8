package io.parley.gateway.frames;

import io.parley.conversation.Cause;
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
import io.parley.conversation.Erasable;
import io.parley.conversation.Recorded;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Said;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses what shoppers see of an event.
public final class Views {
    private static final Pattern CLIENT_ID = Pattern.compile("(?:replay:\\d+:)?shopper:(.+)");

    private Views() {}

    /// The view of an event; none for those that only the house needs.
    public static Optional<EventView> of(Recorded recorded) {
        return Optional.ofNullable(
                switch (recorded.event()) {
                    case MessageReceived e -> message(recorded, e);
                    case AssistantReplied e -> reply(recorded, "reply", e.answers(), e.contents());
                    case LookupDelayed e -> delayed(recorded, e);
                    case WaitAcknowledged e -> reply(recorded, "notice", e.answers(), e.contents());
                    case HandOverTakenBack e ->
                            reply(recorded, "taken_back", e.answers(), e.contents());
                    case HandedOver e -> handedOver(recorded, e);
                    case NoticeGiven e ->
                            reply(
                                    recorded,
                                    "notice",
                                    null,
                                    e.notice().map(NoticeGiven.ParcelNotice::contents));
                    case ActionSettled e -> reply(recorded, "notice", null, e.contents());
                    case EpisodeOpened _ -> marker(recorded, "episode_opened");
                    case EpisodeClosed _ -> marker(recorded, "episode_closed");
                    case MessageFailed _ -> marker(recorded, "failed");
                    case PersonalDataErased _ -> marker(recorded, "erased");
                    case SilenceExtended _,
                            CommandDropped _,
                            GuestLinked _,
                            OrderWatched _,
                            OrderUnwatched _,
                            ActionAsked _,
                            ReturnWished _ ->
                            null;
                });
    }

    /// The cause of the message that this event settles, if it does: whoever waits for an answer to
    /// it need not wait any longer.
    public static Optional<Cause> settles(Recorded recorded) {
        return Optional.ofNullable(
                switch (recorded.event()) {
                    case AssistantReplied e -> e.answers();
                    case WaitAcknowledged e -> e.answers();
                    case HandOverTakenBack e -> e.answers();
                    case HandedOver e -> e.answers();
                    case MessageFailed _ -> recorded.cause();
                    case LookupDelayed _,
                            MessageReceived _,
                            EpisodeOpened _,
                            EpisodeClosed _,
                            PersonalDataErased _,
                            SilenceExtended _,
                            CommandDropped _,
                            GuestLinked _,
                            OrderWatched _,
                            OrderUnwatched _,
                            NoticeGiven _,
                            ActionAsked _,
                            ActionSettled _,
                            ReturnWished _ ->
                            null;
                });
    }

    private static EventView message(Recorded recorded, MessageReceived event) {
        Optional<Said> said = event.said().read();
        return new EventView.Message(
                "message",
                recorded.seq(),
                recorded.cause().value(),
                recorded.at(),
                clientId(recorded.cause()),
                said.map(Said::text).orElse(null),
                said.map(Said::choice).orElse(null),
                event.language().tag(),
                event.automatic(),
                said.isEmpty());
    }

    private static EventView reply(
            Recorded recorded,
            String kind,
            @Nullable Cause answers,
            Erasable<List<ReplyContent>> contents) {
        return new EventView.Reply(
                kind,
                recorded.seq(),
                recorded.cause().value(),
                recorded.at(),
                answers == null ? null : answers.value(),
                views(contents.read().orElse(List.of())),
                contents.read().isEmpty());
    }

    private static EventView delayed(Recorded recorded, LookupDelayed event) {
        Optional<LookupDelayed.Delayed> delayed = event.delayed().read();
        return new EventView.Reply(
                "delayed",
                recorded.seq(),
                recorded.cause().value(),
                recorded.at(),
                event.answers().value(),
                views(delayed.map(LookupDelayed.Delayed::contents).orElse(List.of())),
                delayed.isEmpty());
    }

    private static EventView handedOver(Recorded recorded, HandedOver event) {
        Optional<List<ReplyContent>> contents = event.contents().read();
        return new EventView.HandedOver(
                "handed_over",
                recorded.seq(),
                recorded.cause().value(),
                recorded.at(),
                event.answers().value(),
                event.reason().name().toLowerCase(Locale.ROOT),
                views(contents.orElse(List.of())),
                contents.isEmpty());
    }

    private static EventView marker(Recorded recorded, String kind) {
        return new EventView.Marker(kind, recorded.seq(), recorded.cause().value(), recorded.at());
    }

    private static List<ContentView> views(List<ReplyContent> contents) {
        return contents.stream().map(ContentView::of).toList();
    }

    private static @Nullable String clientId(Cause cause) {
        Matcher shopper = CLIENT_ID.matcher(cause.value());
        return shopper.matches() ? shopper.group(1) : null;
    }
}
