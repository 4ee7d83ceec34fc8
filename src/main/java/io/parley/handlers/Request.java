package io.parley.handlers;

import io.parley.commerce.Storefront;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import java.time.Instant;

/// A message to be answered, how it was read, the shop it was written to, and the time it is.
public record Request(Query query, Route route, Storefront storefront, Instant now) {}
