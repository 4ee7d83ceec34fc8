package io.parley.cli.bench.sockets;

import io.parley.cli.bench.Figures;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.ChildProcess;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Measures a server without and with sockets.
record Weighing(Program program, ServeProcess server, Scratch scratch, Progress progress) {
    static final int WARMING = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long SETTLES_WITHIN_MS = 3_000;

    Outcome run(int connections, int holdSeconds) throws Exception {
        warm(connections);
        var empty = Memory.of(server);
        progress.say(
                "Without sockets: heap %,.0f KB, resident %,.0f KB",
                empty.heap(), empty.resident());
        try (var client = open("client", 0, connections)) {
            progress.say("%,d sockets are open and held for %d s", connections, holdSeconds);
            Thread.sleep(Duration.ofSeconds(holdSeconds));
            var full = Memory.of(server);
            progress.say(
                    "With sockets: heap %,.0f KB, resident %,.0f KB", full.heap(), full.resident());
            var answered = ask(client);
            return outcome(connections, empty, full, answered);
        }
    }

    /// By other shoppers: what the first sockets load or build once must not count for those
    /// measured, and what these keep must not count as there before.
    private void warm(int first) throws InterruptedException {
        progress.say("Warming the server by %,d sockets", WARMING);
        try (var client = open("warm-up", first, WARMING)) {
            var _ = ask(client);
            client.tell(Hold.LEAVE);
        }
        Thread.sleep(SETTLES_WITHIN_MS);
    }

    private ChildProcess open(String name, int first, int connections) throws InterruptedException {
        var arguments =
                List.of(
                        "bench",
                        "hold-sockets",
                        "--port",
                        String.valueOf(server.port()),
                        "--first",
                        String.valueOf(first),
                        "--connections",
                        String.valueOf(connections));
        var client =
                ChildProcess.start(
                        "The client",
                        program.command(List.of("-Xmx2g"), arguments),
                        Map.of(),
                        scratch.log(name));
        client.await(() -> said(client, Hold.CONNECTED::equals).length > 0, PATIENCE);
        return client;
    }

    private static int ask(ChildProcess client) throws InterruptedException {
        client.tell(Hold.ASK);
        Predicate<String> answer = line -> line.startsWith(Hold.ANSWERED);
        client.await(() -> said(client, answer).length > 0, PATIENCE);
        return Integer.parseInt(said(client, answer)[0].substring(Hold.ANSWERED.length()));
    }

    private static String[] said(ChildProcess client, Predicate<String> line) {
        return client.output().lines().filter(line).toArray(String[]::new);
    }

    private static Outcome outcome(int connections, Memory empty, Memory full, int answered) {
        var asked = (connections + Sockets.ONE_IN - 1) / Sockets.ONE_IN;
        var heap = full.heap() - empty.heap();
        var outside = full.resident() - empty.resident();
        var figures = new Figures();
        figures.measure("kb_per_connection", (heap + outside) / connections);
        figures.measure("heap_kb_per_connection", heap / connections);
        figures.measure("native_kb_per_connection", outside / connections);
        figures.count("connected", connections);
        figures.count("asked", asked);
        figures.count("answered", answered);
        return new Outcome(
                figures,
                answered == asked
                        ? List.of()
                        : List.of("%,d of %,d questions were answered".formatted(answered, asked)));
    }
}
