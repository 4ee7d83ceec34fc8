package io.parley.handlers;

import io.parley.conversation.Query;
import io.parley.conversation.Route;
import java.time.Instant;

/// A message to be answered, and how it was read.
public record Request(Query query, Route route, Instant now) {}
