package io.parley.routing.own;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;

/// Where a router gets a merchant's phrases from.
public interface PhraseSource {

    /// One version of them, which never changes. Fails when it cannot be read.
    Uni<OwnPhrases> read(MerchantId merchant, int version);
}
