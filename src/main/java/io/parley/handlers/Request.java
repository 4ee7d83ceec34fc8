package io.parley.handlers;

import io.parley.conversation.Query;
import io.parley.conversation.Route;
import java.time.Instant;

/// A message to be answered, how it was read, and the time it is.
public record Request(Query query, Route route, Instant now) {}
