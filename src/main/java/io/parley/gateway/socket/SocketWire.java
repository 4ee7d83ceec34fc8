package io.parley.gateway.socket;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.concurrent.Executor;

/// A WebSocket as a wire.
record SocketWire(WebSocketConnection connection, Context context) implements Wire {

    @Override
    public Uni<Void> send(String text) {
        return connection.sendText(text);
    }

    @Override
    public Uni<Void> close(int code, String reason) {
        return connection.close(new CloseReason(code, reason));
    }

    @Override
    public Executor loop() {
        return task -> context.runOnContext(_ -> task.run());
    }

    @Override
    public Runnable after(Duration pause, Runnable task) {
        long timer = context.owner().setTimer(pause.toMillis(), _ -> loop().execute(task));
        return () -> context.owner().cancelTimer(timer);
    }
}
