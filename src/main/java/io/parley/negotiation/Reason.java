package io.parley.negotiation;

import java.util.Locale;

/// What the law, or the machinery of policies, has to say to a shopper; merchants' rules bring
/// their own words.
public enum Reason {
    /// Something hurts or endangers somebody.
    SAFETY,
    /// The policy has no rule for the case.
    NO_RULE,
    /// The policy has limits in another currency than the goods are priced in.
    OTHER_CURRENCY,
    /// The goods of the case come under terms that do not go together.
    TERMS_DIFFER,
    /// Nobody knows when the goods arrived, so that no period can be shown to have ended.
    RECEIPT_UNKNOWN,
    WITHDRAWAL_CN,
    WITHDRAWAL_EU,
    /// Withdrawal from goods that are on their way.
    BEFORE_RECEIPT,
    /// The right ends when the seal is broken.
    SEAL_INTACT,
    /// The goods never came.
    NOT_RECEIVED,
    /// Repair or replacement, at the shop's cost.
    CONFORMITY,
    /// The money back for goods that are not as they should be.
    QUALITY_RETURN,
    /// The same where the law makes it depend on what has to be weighed.
    QUALITY_WEIGHED,
    /// A part of the price, whose amount has to be weighed.
    REDUCTION_WEIGHED;

    /// The name in message files, such as `no_rule`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
