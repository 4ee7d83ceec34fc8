package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import org.jspecify.annotations.Nullable;

/// What a conversation wants a handler to answer before it can decide: the words, the language of
/// the shopper's screen (or of the dialogue in progress), the dialogue they fall into, and the
/// keyed hash of the network address they came from, where it is known.
public record Query(
        MerchantId merchant,
        Said said,
        Language screenLanguage,
        @Nullable Frame frame,
        @Nullable String network) {
    public Query(MerchantId merchant, Said said, Language screenLanguage, @Nullable Frame frame) {
        this(merchant, said, screenLanguage, frame, null);
    }
}
