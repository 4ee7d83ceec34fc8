package io.parley.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a handler says to a query. A refusal is an answer, too; exceptions are for broken
/// machinery.
public sealed interface Answer {

    /// Shows these contents; `next` is the dialogue that goes on, none when it is finished;
    /// `effects` are what else comes of it.
    record Say(List<ReplyContent> contents, @Nullable Frame next, List<Effect> effects)
            implements Answer {
        public Say(List<ReplyContent> contents, @Nullable Frame next) {
            this(contents, next, List.of());
        }
    }

    /// Nobody here knows what was meant.
    record NotUnderstood() implements Answer {}

    /// A person should take this.
    record HandOver(HandOverReason reason) implements Answer {}

    /// The shop's system did not answer in time; worth asking again.
    record Unreachable() implements Answer {}
}
