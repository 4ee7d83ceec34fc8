package io.parley.cli.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;

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

    public Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
