package io.parley.turn;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.conversation.ParcelNews;
import io.parley.journal.CommandCodec;
import io.parley.journal.Records;

/// Commands as they come out of the topic.
final class Post {
    private Post() {}

    static ConversationId thread(String shopper) {
        return ConversationId.of(FakeMerchants.TEA_HOUSE, new Shopper.Proven(shopper));
    }

    static Received said(String shopper, String id, String text) {
        return received(message(FakeMerchants.TEA_HOUSE, shopper, id, text));
    }

    static Received saidTo(String merchant, String shopper, String id, String text) {
        return received(message(new MerchantId(merchant), shopper, id, text));
    }

    static Received erasure(String shopper, String id) {
        return received(
                new Command.ErasureAsked(
                        envelope(
                                FakeMerchants.TEA_HOUSE,
                                new Shopper.Proven(shopper),
                                Cause.erasure(id))));
    }

    /// News of the parcel `p` of the order `#1`, for the watch that this event began.
    static Received moved(String shopper, long watch, String movement, Milestone milestone) {
        return received(
                new Command.ParcelMoved(
                        envelope(
                                FakeMerchants.TEA_HOUSE,
                                new Shopper.Proven(shopper),
                                Cause.moved("p", movement)),
                        watch,
                        new ParcelNews(
                                new OrderNumber("#1"),
                                "p",
                                milestone,
                                Instance.NOON,
                                "DHL",
                                null,
                                null,
                                null,
                                null)));
    }

    private static Command message(MerchantId merchant, String shopper, String id, String text) {
        Shopper who = new Shopper.Proven(shopper);
        return new Command.ShopperSaid(
                envelope(merchant, who, Cause.shopper(id)), who, text, null, Language.EN, false);
    }

    private static Command.Envelope envelope(MerchantId merchant, Shopper who, Cause cause) {
        return new Command.Envelope(
                ConversationId.of(merchant, who), merchant, cause, Instance.NOON);
    }

    private static Received received(Command command) {
        return new Received(command, Records.consumed(CommandCodec.encode(command)));
    }
}
