package io.parley.gateway.socket;

import io.parley.gateway.GatewayConfig;
import io.parley.gateway.Reception;
import io.parley.gateway.Submissions;
import io.parley.gateway.Visitor;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/// The chat of a merchant's shop.
@WebSocket(path = "/chat/{merchant}", endpointId = ChatSocket.ID)
public class ChatSocket {
    static final String ID = "chat";
    static final TypedKey<Visitor> VISITOR = new TypedKey<>("visitor");

    private static final Logger LOG = Logger.getLogger(ChatSocket.class);
    private static final TypedKey<SocketSession> SESSION = new TypedKey<>("session");

    private final Desk desk;

    ChatSocket(Reception reception, Feeds feeds, Submissions submissions, GatewayConfig config) {
        this.desk = new Desk(reception, feeds, submissions, config);
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        Visitor visitor = connection.userData().remove(VISITOR);
        Wire wire = new SocketWire(connection, Objects.requireNonNull(Vertx.currentContext()));
        connection.userData().put(SESSION, new SocketSession(visitor, desk, wire));
    }

    @OnTextMessage
    @NonBlocking
    void text(String text, WebSocketConnection connection) {
        session(connection).ifPresent(session -> session.received(text));
    }

    @OnBinaryMessage
    @NonBlocking
    void binary(Buffer bytes, WebSocketConnection connection) {
        session(connection).ifPresent(SocketSession::receivedBinary);
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection connection) {
        session(connection).ifPresent(SocketSession::closed);
    }

    /// A broken connection is no news: it is closed, and the client comes back.
    @OnError
    @NonBlocking
    void failed(Throwable failure, WebSocketConnection connection) {
        LOG.debugf("Socket failed socket=%s failure=%s", connection.id(), failure);
        var _ = connection.close().subscribe().with(_ -> {}, _ -> {});
    }

    private static Optional<SocketSession> session(WebSocketConnection connection) {
        return Optional.ofNullable(connection.userData().get(SESSION));
    }
}
