package io.parley.shop;

import jakarta.persistence.Embeddable;

/// The shop's own id for something, at its merchant.
@Embeddable
record RowKey(String merchant, String id) {}
