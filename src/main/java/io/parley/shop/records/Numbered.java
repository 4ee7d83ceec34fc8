package io.parley.shop.records;

/// A record and where it stands.
public record Numbered(String file, int line, Written record) {}
