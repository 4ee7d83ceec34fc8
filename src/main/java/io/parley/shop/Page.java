package io.parley.shop;

import io.parley.commerce.Localized;

/// A page of the shop's own: a policy, or a question and its answer. `body` is Markdown.
public record Page(String id, Kind kind, Localized title, Localized body) {
    /// The page with the steps for a parcel that is said to be delivered and is not there.
    public static final String DELIVERED_MISSING = "delivered-missing";

    public enum Kind {
        POLICY,
        FAQ
    }
}
