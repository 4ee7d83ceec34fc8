package io.parley.handlers;

import io.parley.conversation.Answer;
import io.parley.shop.Lookup;
import java.util.Set;

/// A handler's next step.
public sealed interface Step {
    /// It needs these facts first.
    record LookUp(Set<Lookup<?>> lookups) implements Step {}

    record Reply(Answer answer) implements Step {}
}
