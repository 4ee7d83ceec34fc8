package io.parley.local;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.Application;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Engines that run together on one data folder.
public final class Engines implements AutoCloseable {
    private static final Duration APPLICATION_STOPS_WITHIN = Duration.ofSeconds(30);

    private final DataFolder data;
    private final List<Engine> running;
    private volatile boolean closing;

    private Engines(DataFolder data, List<Engine> running) {
        this.data = data;
        this.running = running;
    }

    /// Starts the engines asked for side by side and returns when all of them answer; `progress`
    /// hears a line for each. Their addresses are also written to `engines.properties` in the data
    /// folder, for as long as they run. Throws [EngineFailure] when one does not start; then none
    /// is left running.
    public static Engines start(EngineSettings settings, Consumer<String> progress) {
        requirePackaged(settings.ports().keySet());
        var data = DataFolder.open(settings.data());
        try {
            var engines = new Engines(data, EngineStart.all(settings, data, progress));
            data.write(engines.addresses());
            return engines;
        } catch (RuntimeException failed) {
            data.close();
            throw failed;
        }
    }

    private static void requirePackaged(Set<EngineKind> wanted) {
        var absent = wanted.stream().filter(kind -> !kind.isPackaged()).sorted().toList();
        if (!absent.isEmpty()) {
            var titles = absent.stream().map(EngineKind::title).collect(joining(", "));
            var variables = absent.stream().flatMap(kind -> kind.addressVariables().stream());
            throw new EngineFailure(
                    "This package holds no embedded engines, and no address is set for %s. Set %s."
                            .formatted(titles, variables.collect(joining(", "))));
        }
    }

    /// The engines' addresses as settings of Quarkus, sorted by name.
    public Map<String, String> addresses() {
        return running.stream()
                .flatMap(engine -> engine.settings().entrySet().stream())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    /// The engines that have stopped by themselves.
    public List<EngineKind> stopped() {
        return running.stream()
                .filter(engine -> !engine.isRunning() && !closing)
                .map(Engine::kind)
                .toList();
    }

    /// Makes the addresses system properties and stops the engines when the process ends, after the
    /// application has stopped. A live reload calls `main` again in the same process: it finds the
    /// addresses there and starts nothing.
    public void keepUntilExit() {
        keepUntilExit(() -> {});
    }

    /// The same, and at the very end what comes `afterwards`.
    public void keepUntilExit(Runnable afterwards) {
        addresses().forEach(System::setProperty);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopLast(afterwards), "parley-engines-stop"));
    }

    private void stopLast(Runnable afterwards) {
        var application = Application.currentApplication();
        if (application != null) {
            joinBriefly(Thread.ofPlatform().daemon().start(application::awaitShutdown));
        }
        close();
        afterwards.run();
    }

    private static void joinBriefly(Thread thread) {
        try {
            thread.join(APPLICATION_STOPS_WITHIN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops all of them, the broker first, and lets go of the data folder. The data stays. Throws
    /// the first [EngineFailure] after every one was told to stop.
    @Override
    public void close() {
        closing = true;
        try {
            var failures = new ArrayList<EngineFailure>();
            running.stream()
                    .sorted(Comparator.comparing(Engine::kind))
                    .forEach(engine -> close(engine, failures));
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        } finally {
            data.close();
        }
    }

    private static void close(Engine engine, List<EngineFailure> failures) {
        try {
            engine.close();
        } catch (EngineFailure failure) {
            failures.add(failure);
        }
    }
}
