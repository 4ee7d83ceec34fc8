package io.parley.gateway.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// A client in memory: what it was sent, and how its connection ended.
final class TestWire implements Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<String> sent = new ArrayList<>();
    final List<CompletableFuture<Void>> unread = new ArrayList<>();
    int closedWith;
    private Runnable timer = () -> {};
    private boolean slow;

    /// From now on the client reads nothing.
    void stopReading() {
        slow = true;
    }

    void readOn() {
        slow = false;
        List<CompletableFuture<Void>> all = List.copyOf(unread);
        unread.clear();
        all.forEach(write -> write.complete(null));
    }

    /// Lets the time of the only timer pass.
    void letTimePass() {
        timer.run();
    }

    @Override
    public Uni<Void> send(String text) {
        return Uni.createFrom()
                .completionStage(() -> {
                    sent.add(text);
                    CompletableFuture<Void> write = new CompletableFuture<>();
                    if (slow) {
                        unread.add(write);
                    } else {
                        write.complete(null);
                    }
                    return write;
                });
    }

    @Override
    public Uni<Void> close(int code, String reason) {
        return Uni.createFrom().voidItem().invoke(() -> closedWith = code);
    }

    @Override
    public Executor loop() {
        return Runnable::run;
    }

    @Override
    public Runnable after(Duration pause, Runnable task) {
        timer = task;
        return () -> timer = () -> {};
    }

    /// The frames of a type, in order.
    Stream<JsonNode> frames(String type) {
        return sent.stream().map(TestWire::tree).filter(f -> f.get("type").asText().equals(type));
    }

    /// The frames in short: `event 3`, `ack m1`, `error text_blank`.
    List<String> story() {
        return sent.stream().map(TestWire::tree).map(TestWire::brief).toList();
    }

    private static String brief(JsonNode frame) {
        String type = frame.get("type").asText();
        String detail =
                switch (type) {
                    case "event", "caught_up" -> frame.path("seq").asText();
                    case "ack", "typing" -> frame.path("id").asText();
                    case "error" -> frame.path("code").asText();
                    default -> "";
                };
        return (type + " " + detail).strip();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
