package io.parley.cli.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Opens chat sockets at the measured shop. One event loop serves them all, so that what belongs to
/// a socket needs no lock.
public final class Chats implements AutoCloseable {
    private static final int CONNECT_WITHIN_MS = 10_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final WebSocketClient client;

    public Chats() {
        client =
                vertx.createWebSocketClient(
                        new WebSocketClientOptions()
                                .setMaxConnections(Integer.MAX_VALUE)
                                .setConnectTimeout(CONNECT_WITHIN_MS));
    }

    public Future<WebSocket> open(int port) {
        return client.connect(
                new WebSocketConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/chat/" + BenchShop.ID)
                        .setAllowOriginHeader(false));
    }

    /// Runs the task on the event loop, after a pause.
    public void later(long millis, Runnable task) {
        var _ = vertx.setTimer(Math.max(1, millis), _ -> task.run());
    }

    /// Runs the task on the event loop again and again.
    public void every(long millis, Runnable task) {
        var _ = vertx.setPeriodic(millis, _ -> task.run());
    }

    /// Asks something of what lives on the event loop.
    public <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        vertx.runOnContext(_ -> answer.complete(question.get()));
        return answer.join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
