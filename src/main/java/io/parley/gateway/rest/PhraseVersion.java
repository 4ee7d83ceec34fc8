package io.parley.gateway.rest;

import io.parley.routing.own.PhraseStore.Current;
import org.jspecify.annotations.Nullable;

/// The version of a merchant's phrases as HTTP says it: an entity tag such as `"3"`.
final class PhraseVersion {
    private PhraseVersion() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /// Whether a change that was made for `ifMatch` may be brought to what counts now.
    static boolean fits(@Nullable String ifMatch, Current current) {
        return ifMatch != null
                && (ifMatch.strip().equals("*") || ifMatch.strip().equals(tag(current.version())));
    }
}
