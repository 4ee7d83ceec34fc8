package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.negotiation.Ruling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has happened in a conversation, past tense, for ever. Personal content stands in the one
/// `Erasable` part; an answer names the cause it `answers`.
public sealed interface ConversationEvent {

    /// The shopper came (back); closes by itself when silent until `silentUntil`.
    record EpisodeOpened(int episode, Instant silentUntil) implements ConversationEvent {}

    record MessageReceived(Language language, boolean automatic, Erasable<Said> said)
            implements ConversationEvent {}

    record AssistantReplied(
            Cause answers,
            Decision decision,
            boolean understood,
            @Nullable Frame frame,
            Erasable<List<ReplyContent>> contents)
            implements ConversationEvent {}

    /// The shop's system did not answer in time; it is asked again at `due`.
    record LookupDelayed(
            Cause answers, Decision decision, int attempt, Instant due, Erasable<Delayed> delayed)
            implements ConversationEvent {

        /// The words to come back to, and what the shopper is told now.
        public record Delayed(Said said, Language language, List<ReplyContent> contents) {}
    }

    record HandedOver(
            Cause answers,
            HandOverReason reason,
            @Nullable Decision decision,
            Erasable<List<ReplyContent>> contents)
            implements ConversationEvent {}

    /// The shopper waiting for a person wrote again and was told that a person will read it.
    record WaitAcknowledged(Cause answers, Erasable<List<ReplyContent>> contents)
            implements ConversationEvent {}

    /// The shopper no longer wants a person.
    record HandOverTakenBack(
            Cause answers, Instant silentUntil, Erasable<List<ReplyContent>> contents)
            implements ConversationEvent {}

    /// A command could not be worked on; `reason` names the failure, never the shopper's words.
    record MessageFailed(String reason) implements ConversationEvent {}

    record SilenceExtended(Instant silentUntil) implements ConversationEvent {}

    /// Nobody wrote any more.
    record EpisodeClosed() implements ConversationEvent {}

    record CommandDropped(DropReason reason) implements ConversationEvent {}

    record GuestLinked(ConversationId guest) implements ConversationEvent {}

    /// The shopper wants to be told what happens to this order's parcels.
    record OrderWatched(Erasable<OrderNumber> order) implements ConversationEvent {}

    /// The watch that the event with seq `watch` began is over.
    record OrderUnwatched(long watch) implements ConversationEvent {}

    /// The shopper was told what had happened to a parcel at `happened`.
    record NoticeGiven(
            long watch, Milestone milestone, Instant happened, Erasable<ParcelNotice> notice)
            implements ConversationEvent {

        /// The parcel, by the shop's id, and what is shown.
        public record ParcelNotice(String parcel, List<ReplyContent> contents) {}
    }

    /// The shop was asked for something that the shopper has confirmed. A lane of its own does it;
    /// what has not been settled at `due` is a person's.
    ///
    /// @param ruling by which it may be done
    record ActionAsked(Cause answers, Ruling ruling, Instant due, Erasable<Asked> asked)
            implements ConversationEvent {

        /// What was asked for.
        ///
        /// @param subject whose it is, by the shopper's id in the shop
        public record Asked(String subject, ShopAction action) {}
    }

    /// The shopper has said for the first time to want to give goods of this order back.
    record ReturnWished(Erasable<OrderNumber> order) implements ConversationEvent {}

    /// What the event with seq `ask` asked for is settled, or cannot be, and the shopper was told.
    record ActionSettled(long ask, ActionOutcome outcome, Erasable<List<ReplyContent>> contents)
            implements ConversationEvent {}

    /// All personal content written before this is unreadable: its key is destroyed.
    record PersonalDataErased() implements ConversationEvent {}

    /// The timer this event sets when it is written at `seq`, or none.
    default @Nullable Timer timer(long seq) {
        return switch (this) {
            case EpisodeOpened e -> new Timer(TimerKind.SILENCE, e.silentUntil, seq);
            case SilenceExtended e -> new Timer(TimerKind.SILENCE, e.silentUntil, seq);
            case HandOverTakenBack e -> new Timer(TimerKind.SILENCE, e.silentUntil, seq);
            case LookupDelayed e -> new Timer(TimerKind.LOOKUP, e.due, seq);
            case ActionAsked e -> new Timer(TimerKind.ACTION, e.due, seq);
            case MessageReceived _,
                    AssistantReplied _,
                    HandedOver _,
                    WaitAcknowledged _,
                    MessageFailed _,
                    EpisodeClosed _,
                    CommandDropped _,
                    GuestLinked _,
                    OrderWatched _,
                    OrderUnwatched _,
                    NoticeGiven _,
                    ReturnWished _,
                    ActionSettled _,
                    PersonalDataErased _ ->
                    null;
        };
    }
}
