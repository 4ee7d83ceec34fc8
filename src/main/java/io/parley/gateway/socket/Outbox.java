package io.parley.gateway.socket;

import io.parley.gateway.frames.ServerFrame;
import io.parley.gateway.frames.Written;
import org.jspecify.annotations.Nullable;

/// Writes frames to one client, in order, and gives up on a client that does not keep up. It holds
/// no frames itself: what the network has not taken yet is only counted.
final class Outbox {
    private final Wire wire;
    private final int limit;
    private int unwritten;
    private boolean closed;
    private @Nullable Runnable whenWritten;

    /// @param limit how many frames may wait for the network
    Outbox(Wire wire, int limit) {
        this.wire = wire;
        this.limit = limit;
    }

    boolean isClosed() {
        return closed;
    }

    /// Sends a frame; a client that left too many unread is cut off instead.
    void send(ServerFrame frame) {
        if (unwritten >= limit) {
            close(Closing.TOO_SLOW);
        }
        if (!closed) {
            unwritten++;
            var _ =
                    wire.send(Written.json(frame))
                            .subscribe()
                            .with(_ -> run(this::written), _ -> run(this::forget));
        }
    }

    /// Runs the task once everything sent so far is written.
    void whenWritten(Runnable task) {
        whenWritten = task;
        runIfWritten();
    }

    /// Closes from this side; nothing is sent any more.
    void close(Closing why) {
        if (!closed) {
            forget();
            var _ = wire.close(why.code(), why.reason()).subscribe().with(_ -> {}, _ -> {});
        }
    }

    /// The connection is gone.
    void forget() {
        closed = true;
        whenWritten = null;
    }

    /// Runs the task on the connection's loop.
    void run(Runnable task) {
        wire.loop().execute(task);
    }

    private void written() {
        unwritten--;
        runIfWritten();
    }

    private void runIfWritten() {
        Runnable task = whenWritten;
        if (task != null && unwritten == 0 && !closed) {
            whenWritten = null;
            task.run();
        }
    }
}
