package io.parley.conversation;

import java.time.Instant;

/// A wish to be woken: at `due`, by the event with seq `setBy`.
public record Timer(TimerKind kind, Instant due, long setBy) {}
