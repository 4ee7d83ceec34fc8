package io.parley.journal;

import io.parley.conversation.Conversation;

/// A conversation as loaded: its state, and the version its state row must have to be moved on (0
/// when there is no row). The two differ only when the row was dropped or restored.
public record Standing(Conversation state, long rowVersion) {}
