package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a conversation wants a handler to answer before it can decide: the words, the language of
/// the shopper's screen (or of the dialogue in progress), the dialogue they fall into, and the
/// keyed hash of the network address they came from, where it is known.
///
/// @param pending what the shop was asked for and has not settled yet, oldest first
/// @param wished since when the shopper has wished to give goods of an order back, by order
public record Query(
        MerchantId merchant,
        Said said,
        Language screenLanguage,
        @Nullable Frame frame,
        @Nullable String network,
        List<ShopAction> pending,
        Map<OrderNumber, Instant> wished) {
    public Query {
        pending = List.copyOf(pending);
        wished = Map.copyOf(wished);
    }

    /// Of a conversation that has asked nothing of the shop.
    public Query(
            MerchantId merchant,
            Said said,
            Language screenLanguage,
            @Nullable Frame frame,
            @Nullable String network) {
        this(merchant, said, screenLanguage, frame, network, List.of(), Map.of());
    }

    public Query(MerchantId merchant, Said said, Language screenLanguage, @Nullable Frame frame) {
        this(merchant, said, screenLanguage, frame, null);
    }
}
