package io.parley.routing.model;

/// A folded text and the name of its class.
public record Labelled(String label, String text) {}
