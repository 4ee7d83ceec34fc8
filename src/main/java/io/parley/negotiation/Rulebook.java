package io.parley.negotiation;

/// Decides what a shopper may have. A right of the law stands above any rule of the merchant's.
public interface Rulebook {
    /// Always a verdict: what no rule is for goes to a person.
    Verdict judge(Case wish);
}
