package io.parley.handlers;

import io.parley.conversation.Query;
import io.parley.conversation.Route;

/// A message to be answered, and how it was read.
public record Request(Query query, Route route) {}
