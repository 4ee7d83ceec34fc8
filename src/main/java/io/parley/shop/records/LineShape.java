package io.parley.shop.records;

import io.parley.shop.RecordKind;

/// What a line is about.
///
/// @param idField the field of its id, by which other lines refer to it
public record LineShape(RecordKind kind, String idField) {}
