package io.parley.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// One engine on its way up, in a thread of its own.
final class EngineStart {
    private final CompletableFuture<Engine> result = new CompletableFuture<>();

    private EngineStart() {}

    /// All engines of the settings, or none: when one fails, the others are stopped again.
    static List<Engine> all(EngineSettings settings, DataFolder data, Consumer<String> progress) {
        var starts =
                settings.ports().entrySet().stream()
                        .map(want -> begin(want.getKey(), want.getValue(), data, progress))
                        .toList();
        try {
            return starts.stream().map(start -> start.result.join()).toList();
        } catch (CompletionException failed) {
            starts.forEach(EngineStart::undo);
            throw failed.getCause() instanceof EngineFailure failure
                    ? failure
                    : new EngineFailure("The engines do not start: " + failed.getCause(), failed);
        }
    }

    /// The threads an engine starts inherit the class loader of this one, and must outlive the
    /// application's own, which a live reload closes.
    private static EngineStart begin(
            EngineKind kind, int port, DataFolder data, Consumer<String> progress) {
        var start = new EngineStart();
        var thread = Thread.ofPlatform().name("parley-start-" + kind.word()).daemon();
        var unstarted = thread.unstarted(() -> start.run(kind, port, data, progress));
        unstarted.setContextClassLoader(kind.loader());
        unstarted.start();
        return start;
    }

    private void run(EngineKind kind, int port, DataFolder data, Consumer<String> progress) {
        var begun = System.nanoTime();
        try {
            var engine = start(kind, port, data);
            var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            progress.accept(
                    "%s runs at %s (%d ms)".formatted(kind.title(), engine.address(), took));
            result.complete(engine);
        } catch (Throwable failed) {
            result.completeExceptionally(failed);
        }
    }

    private static Engine start(EngineKind kind, int port, DataFolder data) {
        return switch (kind) {
            case KAFKA -> KafkaEngine.start(data, port);
            case POSTGRES -> PostgresEngine.start(data, port);
            case REDIS -> RedisEngine.start(data, port);
        };
    }

    private void undo() {
        result.handle(
                        (engine, failed) -> {
                            if (engine != null) {
                                engine.close();
                            }
                            return failed;
                        })
                .join();
    }
}
