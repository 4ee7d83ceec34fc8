package io.parley.shop;

import jakarta.persistence.Embeddable;

/// An order's number at its merchant.
@Embeddable
record OrderKey(String merchant, String number) {}
