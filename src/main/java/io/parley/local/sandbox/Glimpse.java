package io.parley.local.sandbox;

import io.parley.conversation.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be seen of a conversation from inside the house: where it stands, what happened after
/// a seq, and what it waits for.
///
/// @param status the state's name, such as `with_bot`
/// @param seq the last event's, also when it is not among these
/// @param timers those set that have not fired yet
public record Glimpse(String status, long seq, List<Seen> events, List<Pending> timers) {

    /// An event.
    ///
    /// @param type its wire name, such as `assistant-replied`
    /// @param answers the cause of the message it answers, if it does
    /// @param intent what routing chose, where it was asked, with its confidence from 0 to 1
    public record Seen(
            long seq,
            String cause,
            String type,
            @Nullable String answers,
            @Nullable String intent,
            @Nullable Double confidence,
            List<Shown> contents) {}

    /// A content of a reply, in words.
    ///
    /// @param kind the name shoppers' programs know it by, such as `order_timeline`
    /// @param asks the slot it asks for, if it does
    public record Shown(String kind, String text, @Nullable String asks, List<Choice> choices) {}

    public record Pending(String kind, Instant due) {}
}
