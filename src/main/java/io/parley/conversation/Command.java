package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may be asked of a conversation. Every command comes in by the one topic, keyed by its
/// conversation, and leaves at least one event.
public sealed interface Command {

    Envelope envelope();

    /// What every command carries. `at` is when the edge took it in; it orders nothing.
    record Envelope(ConversationId conversation, MerchantId merchant, Cause cause, Instant at) {

        Envelope because(Cause another) {
            return new Envelope(conversation, merchant, another, at);
        }
    }

    /// A shopper wrote, or tapped the button `choice` (then `text` is its label). `language` is the
    /// one of the shopper's screen. `automatic` marks an auto-reply of a mailbox or a bot.
    /// `network` is a keyed hash of the address it came from, if known: a place to count wrong
    /// tries against, never to be read back.
    record ShopperSaid(
            Envelope envelope,
            Shopper shopper,
            String text,
            @Nullable String choice,
            Language language,
            boolean automatic,
            @Nullable String network)
            implements Command {

        /// The longest text, in UTF-16 units.
        public static final int LONGEST_TEXT = 4_000;

        /// From an address that is not known.
        public ShopperSaid(
                Envelope envelope,
                Shopper shopper,
                String text,
                @Nullable String choice,
                Language language,
                boolean automatic) {
            this(envelope, shopper, text, choice, language, automatic, null);
        }

        /// @throws IllegalArgumentException when the text is too long
        public ShopperSaid {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A text is at most 4000 characters.");
            }
        }
    }

    /// A timer came due; `setBy` is the seq of the event that set it.
    record TimerFired(Envelope envelope, TimerKind kind, long setBy) implements Command {}

    /// The shopper had written as a guest before signing in, in the thread `guest`.
    record GuestSignedIn(Envelope envelope, ConversationId guest) implements Command {}

    /// The shopper's personal content is to be erased.
    record ErasureAsked(Envelope envelope) implements Command {}

    /// Something happened to a parcel of an order; `watch` is the seq of the event by which this
    /// conversation watches it.
    record ParcelMoved(Envelope envelope, long watch, ParcelNews news) implements Command {}

    /// The shop has settled what it was asked for, or nobody knows whether it has; `ask` is the seq
    /// of the event that asked.
    record ActionSettled(Envelope envelope, long ask, ActionOutcome outcome) implements Command {}

    /// The same command under another cause, for a replay.
    default Command because(Cause cause) {
        Envelope another = envelope().because(cause);
        return switch (this) {
            case ShopperSaid c ->
                    new ShopperSaid(
                            another,
                            c.shopper,
                            c.text,
                            c.choice,
                            c.language,
                            c.automatic,
                            c.network);
            case TimerFired c -> new TimerFired(another, c.kind, c.setBy);
            case GuestSignedIn c -> new GuestSignedIn(another, c.guest);
            case ErasureAsked _ -> new ErasureAsked(another);
            case ParcelMoved c -> new ParcelMoved(another, c.watch, c.news);
            case ActionSettled c -> new ActionSettled(another, c.ask, c.outcome);
        };
    }
}
