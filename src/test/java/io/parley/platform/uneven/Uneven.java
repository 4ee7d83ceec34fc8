package io.parley.platform.uneven;

/// Has a text in one language only.
public final class Uneven {}
