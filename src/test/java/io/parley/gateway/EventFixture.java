package io.parley.gateway;

import io.parley.commerce.Language;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Decision;
import io.parley.conversation.Erasable;
import io.parley.conversation.Intent;
import io.parley.conversation.Recorded;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Said;
import java.time.Instant;
import java.util.List;

/// Events of one conversation.
public record EventFixture(ConversationId conversation) {
    public static final Instant AT = Instant.parse("2025-11-11T08:00:00Z");
    public static final Decision DECISION =
            new Decision(new Intent("order_tracking"), 0.9, List.of(), "m1", 1);

    /// The shopper's message `id`.
    public Recorded message(long seq, String id) {
        Said said = new Said(new Shopper.Guest("g"), "message " + id, null);
        return event(
                seq, Cause.shopper(id), new MessageReceived(Language.EN, false, Erasable.of(said)));
    }

    /// The answer to the shopper's message `id`.
    public Recorded reply(long seq, String id) {
        return event(
                seq,
                Cause.shopper(id),
                new AssistantReplied(
                        Cause.shopper(id),
                        DECISION,
                        true,
                        null,
                        Erasable.of(List.of(new ReplyContent.Text("reply to " + id)))));
    }

    /// Something no shopper sees.
    public Recorded hidden(long seq) {
        return event(seq, new Cause("timer:silence:" + seq), new SilenceExtended(AT));
    }

    public Recorded event(long seq, Cause cause, ConversationEvent event) {
        return new Recorded(conversation, seq, cause, 0, AT, event);
    }
}
