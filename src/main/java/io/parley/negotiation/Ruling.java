package io.parley.negotiation;

/// By what a case was decided: the policy (or the statute), its version and the rule in it.
public record Ruling(String policy, int version, String rule) {}
