package io.parley.gateway.socket;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.Executor;

/// A connection to one client, and the loop all of its session runs on.
interface Wire {
    /// Writes in the order of the subscriptions; completes when the network has taken it.
    Uni<Void> send(String text);

    Uni<Void> close(int code, String reason);

    /// Runs tasks one after the other, in the order they were given.
    Executor loop();

    /// Runs the task on the loop after a while, unless the returned action is run before.
    Runnable after(Duration pause, Runnable task);
}
