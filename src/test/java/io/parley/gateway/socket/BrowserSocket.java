package io.parley.gateway.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A client over the network.
final class BrowserSocket implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private volatile @Nullable WebSocket socket;
    private volatile int closedWith;
    private volatile boolean over;

    static BrowserSocket open(URI address, @Nullable String origin) {
        BrowserSocket browser = new BrowserSocket();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        browser.socket = builder.buildAsync(address, browser).join();
        return browser;
    }

    /// Sends a frame; single quotes stand for double ones.
    void says(String json) {
        WebSocket _ = Objects.requireNonNull(socket).sendText(json.replace('\'', '"'), true).join();
    }

    List<String> types() {
        return frames.stream().map(BrowserSocket::type).toList();
    }

    int closedWith() {
        return closedWith;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = code;
        over = true;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        over = true;
    }

    private static String type(String frame) {
        try {
            return JSON.readTree(frame).get("type").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
