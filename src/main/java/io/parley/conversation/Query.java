package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import org.jspecify.annotations.Nullable;

/// What a conversation wants a handler to answer before it can decide: the words, the language of
/// the shopper's screen and the dialogue they fall into.
public record Query(
        MerchantId merchant, Said said, Language screenLanguage, @Nullable Frame frame) {}
