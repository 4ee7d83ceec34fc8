package io.parley.cli.bench.sockets;

import io.parley.cli.Version;
import io.parley.cli.bench.BenchFailure;
import io.parley.cli.bench.BenchServer;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.EngineProcess;
import io.parley.cli.bench.FileLimit;
import io.parley.cli.bench.Outcome;
import io.parley.cli.bench.Seeding;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley bench sockets`.
@Command(
        name = "sockets",
        description = {
            "How much memory an open chat costs the server.",
            "Each connection needs an open file on either side: 10,000 need 'ulimit -n 11000'."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
public final class Sockets extends Benchmark {
    /// One shopper in so many asks something while the sockets are held.
    static final int ONE_IN = 100;

    /// The heap is as large as at the end from the start, and touched as a whole; see [Memory].
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    private static final int MOST = 25_000;

    @Option(names = "--connections", defaultValue = "10000", description = "Sockets to hold.")
    int connections;

    @Option(
            names = "--hold-seconds",
            defaultValue = "20",
            description = "How long they stay idle before the server is measured.")
    int holdSeconds;

    @Override
    protected List<String> objections() {
        return List.of(
                atLeast(ONE_IN, "--connections", connections),
                connections <= MOST
                        ? ""
                        : "--connections: from one address to another there are ports for 25,000",
                atLeast(0, "--hold-seconds", holdSeconds));
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) throws Exception {
        FileLimit.require(connections);
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            throw new BenchFailure("Memory is read from /proc, which this system does not have.");
        }
        var program = Program.current();
        progress.say("Starting Kafka, PostgreSQL and Redis");
        try (var engines = EngineProcess.start(program, scratch)) {
            progress.say("Starting the server");
            var wanted =
                    new ServeProcess.Wanted(
                            "parley serve", JVM, List.of(), ServeProcess.freePort(), Map.of());
            try (var server =
                    BenchServer.start(program, wanted, engines.addresses(), scratch.log("serve"))) {
                server.awaitReady();
                try (var postgres = engines.addresses().postgres("public")) {
                    Seeding.sow(postgres, connections + Weighing.WARMING);
                }
                return new Weighing(program, server, scratch, progress)
                        .run(connections, holdSeconds);
            }
        }
    }
}
