package io.parley.conversation;

import io.parley.commerce.Language;

/// What came back from asking the handlers.
public sealed interface Consultation {

    /// The state had no query.
    record None() implements Consultation {}

    /// A handler answered; `language` is the one the message is written in.
    record Given(Decision decision, Language language, Answer answer) implements Consultation {}
}
