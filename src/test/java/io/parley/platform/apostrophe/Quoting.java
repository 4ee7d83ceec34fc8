package io.parley.platform.apostrophe;

/// Has a text in which MessageFormat would see a quote.
public final class Quoting {}
