package io.parley.gateway.socket;

import io.parley.conversation.Cause;

/// A message on its way to the broker.
final class Pending {
    private final String id;
    private final Cause cause;
    private boolean held;
    private boolean settled;

    Pending(String id, Cause cause) {
        this.id = id;
        this.cause = cause;
    }

    String id() {
        return id;
    }

    Cause cause() {
        return cause;
    }

    boolean isHeld() {
        return held;
    }

    /// The broker has it.
    void hold() {
        held = true;
    }

    boolean isSettled() {
        return settled;
    }

    /// Its answer overtook the broker's word.
    void settle() {
        settled = true;
    }
}
