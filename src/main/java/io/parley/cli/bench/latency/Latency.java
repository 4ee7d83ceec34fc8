package io.parley.cli.bench.latency;

import io.parley.cli.Version;
import io.parley.cli.bench.BenchServer;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Chats;
import io.parley.cli.bench.EngineProcess;
import io.parley.cli.bench.FileLimit;
import io.parley.cli.bench.Outcome;
import io.parley.cli.bench.Seeding;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley bench latency`.
@Command(
        name = "latency",
        description = "How long shoppers wait for an answer, at a fixed rate of questions.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
public final class Latency extends Benchmark {
    /// The gateway's own limit is 60 a minute; a conversation's is 1,000 answers.
    private static final int MOST_PER_MINUTE = 50;

    private static final int MOST_PER_SHOPPER = 900;

    @Option(names = "--rate", defaultValue = "1000", description = "Questions a second.")
    int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "How long it is measured.")
    int seconds;

    @Option(
            names = "--warmup-seconds",
            defaultValue = "75",
            description = "How long questions are asked before.")
    int warmupSeconds;

    @Option(names = "--shoppers", defaultValue = "2000", description = "One socket each.")
    int shoppers;

    @Option(
            names = "--serve-jvm",
            split = " ",
            defaultValue = "-Xms1g -Xmx1g",
            description = "Flags for the JVM of the server.")
    List<String> serveJvm = List.of();

    @Override
    protected List<String> objections() {
        return List.of(
                atLeast(1, "--rate", rate),
                atLeast(1, "--seconds", seconds),
                atLeast(0, "--warmup-seconds", warmupSeconds),
                atLeast(1, "--shoppers", shoppers),
                60L * rate <= (long) MOST_PER_MINUTE * Math.max(1, shoppers)
                        ? ""
                        : "--shoppers: each may ask 50 times a minute, so this rate needs at least "
                                + (60L * rate + MOST_PER_MINUTE - 1) / MOST_PER_MINUTE,
                questions() <= (long) MOST_PER_SHOPPER * Math.max(1, shoppers)
                        ? ""
                        : "--shoppers: each may ask 900 times in all, so so many questions need at least "
                                + questions() / MOST_PER_SHOPPER);
    }

    private long questions() {
        return (long) rate * (seconds + warmupSeconds);
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) throws Exception {
        FileLimit.require(shoppers);
        var program = Program.current();
        progress.say("Starting Kafka, PostgreSQL and Redis");
        try (var engines = EngineProcess.start(program, scratch)) {
            progress.say("Starting the server, with all roles");
            var wanted =
                    new ServeProcess.Wanted(
                            "parley serve", serveJvm, List.of(), ServeProcess.freePort(), Map.of());
            try (var serve =
                            BenchServer.start(
                                    program, wanted, engines.addresses(), scratch.log("serve"));
                    var chats = new Chats()) {
                serve.awaitReady();
                try (var postgres = engines.addresses().postgres("public")) {
                    Seeding.sow(postgres, shoppers);
                }
                var rush = new Rush(chats, serve.port(), shoppers, progress);
                return rush.run(rate, warmupSeconds, seconds);
            }
        }
    }
}
