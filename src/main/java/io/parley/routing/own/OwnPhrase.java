package io.parley.routing.own;

import io.parley.conversation.Intent;

/// What a shopper of one merchant might write, and what is wanted by it.
///
/// @param text one line, 1 to 300 characters
public record OwnPhrase(String text, Intent intent) {}
