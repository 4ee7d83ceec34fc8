package io.parley.journal;

import io.parley.commerce.MerchantId;

/// A written event on its way to the events topic.
public record Publication(MerchantId merchant, EncodedEvent event) {}
