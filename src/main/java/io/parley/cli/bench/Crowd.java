package io.parley.cli.bench;

import io.vertx.core.http.WebSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shoppers who have their chat open, one socket each. Whoever loses it spoils the measurement.
public final class Crowd {
    private static final int AT_ONCE = 100;
    private static final int PATIENCE_S = 120;

    private final Chats chats;
    private final int port;
    private final int first;
    private final Consumer<Frame> listener;
    private final AtomicReferenceArray<@Nullable WebSocket> sockets;
    private final Semaphore doors = new Semaphore(AT_ONCE);
    private final CountDownLatch greeted;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    /// @param first the number of the first of these shoppers
    /// @param listener hears every event and error
    public Crowd(Chats chats, int port, int first, int shoppers, Consumer<Frame> listener) {
        this.chats = chats;
        this.port = port;
        this.first = first;
        this.listener = listener;
        this.sockets = new AtomicReferenceArray<>(shoppers);
        this.greeted = new CountDownLatch(shoppers);
    }

    /// Returns when every shopper is welcome and sees what is new.
    public void gather() throws InterruptedException {
        for (var n = 0; n < sockets.length(); n++) {
            admit(n);
            require();
        }
        if (!greeted.await(PATIENCE_S, TimeUnit.SECONDS)) {
            require();
            throw new BenchFailure(
                    "%,d of %,d shoppers were not greeted within %d s"
                            .formatted(greeted.getCount(), sockets.length(), PATIENCE_S));
        }
    }

    private void admit(int n) throws InterruptedException {
        if (!doors.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
            require();
            throw new BenchFailure("The server stopped letting shoppers in.");
        }
        var _ =
                chats.open(port)
                        .onSuccess(socket -> opened(n, socket))
                        .onFailure(failure -> spoil("No chat could be opened: " + failure));
    }

    private void opened(int n, WebSocket socket) {
        sockets.set(n, socket);
        socket.textMessageHandler(text -> received(Frame.read(text)));
        socket.closeHandler(_ -> spoil("A chat was closed, code " + socket.closeStatusCode()));
        var _ = socket.writeTextMessage(Frame.hello(first + n, 0));
    }

    private void received(Frame frame) {
        switch (frame.type()) {
            case "caught_up" -> {
                doors.release();
                greeted.countDown();
            }
            case "event", "error" -> listener.accept(frame);
            default -> {
                // Acknowledgements and the like are no answers.
            }
        }
    }

    /// Sends as that shopper.
    public void send(int shopper, String frame) {
        var socket = sockets.get(shopper - first);
        if (socket != null) {
            var _ = socket.writeTextMessage(frame);
        }
    }

    /// Says what went wrong; the first word counts.
    public void spoil(String what) {
        trouble.compareAndSet(null, what);
    }

    /// @throws BenchFailure when anything went wrong
    public void require() {
        var what = trouble.get();
        if (what != null) {
            throw new BenchFailure(what);
        }
    }
}
