package io.parley.gateway.socket;

/// How far a connection has come.
sealed interface Phase {
    /// Nobody has said `hello`; running `cancel` stops the clock that waits for it.
    record Silent(Runnable cancel) implements Phase {}

    /// It is being found out who said `hello`.
    record Greeting() implements Phase {}

    record Talking(Feed feed, Intake intake) implements Phase {}
}
