package io.parley.cli.bench.replay;

import io.parley.cli.bench.BenchServer;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Broker;
import io.parley.cli.bench.EngineProcess;
import io.parley.cli.bench.Figures;
import io.parley.cli.bench.Outcome;
import io.parley.cli.bench.Seeding;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import io.parley.journal.Topics;
import io.parley.platform.KafkaClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley bench replay`.
@Command(
        name = "replay",
        description = {
            "Replays recorded conversations and shows that each message has exactly one outcome.",
            "A file holds a conversation a line, gzipped or not:",
            "{\"conversation_id\": …, \"customer_turns\": [{\"turn\": …, \"text\": …}, …]}"
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = io.parley.cli.Version.class)
public final class Replay extends Benchmark {
    private static final String GROUP = "parley-turn";
    private static final int PATIENCE_S = 120;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of conversations.")
    List<Path> files = List.of();

    @Option(names = "--turns", defaultValue = "20000", description = "Messages to replay.")
    int turns;

    @Override
    protected List<String> objections() {
        List<String> missing =
                files.stream()
                        .filter(file -> !Files.isReadable(file))
                        .map(file -> "FILE: " + file + " cannot be read")
                        .toList();
        return missing.isEmpty() ? List.of(atLeast(1, "--turns", turns)) : missing;
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) throws Exception {
        List<RecordedChat> chats = RecordedChat.read(files, turns);
        var program = Program.current();
        progress.say("Starting Kafka, PostgreSQL and Redis");
        try (var engines = EngineProcess.start(program, scratch)) {
            progress.say("Starting the turn");
            var wanted =
                    new ServeProcess.Wanted(
                            "parley serve --roles turn",
                            List.of(),
                            List.of("--roles", "turn"),
                            ServeProcess.freePort(),
                            Map.of());
            try (var serve =
                    BenchServer.start(program, wanted, engines.addresses(), scratch.log("turn"))) {
                serve.awaitReady();
                try (var postgres = engines.addresses().postgres("public")) {
                    Seeding.openShop(postgres);
                }
                return replay(chats, engines, progress);
            }
        }
    }

    private Outcome replay(List<RecordedChat> chats, EngineProcess engines, Progress progress)
            throws Exception {
        var kafka = new KafkaClients(engines.addresses().kafka());
        try (var producer = kafka.producer();
                var broker = new Broker(kafka)) {
            var asked = new Script(producer).send(chats);
            progress.say(
                    "Sent %,d messages of %,d conversations, each message twice",
                    asked, chats.size());
            broker.awaitCommitted(GROUP, broker.ends(Topics.COMMANDS), PATIENCE_S);
        }
        try (var postgres = engines.addresses().postgres("public")) {
            return outcome(Outcomes.read(postgres), chats);
        }
    }

    private static Outcome outcome(Outcomes outcomes, List<RecordedChat> chats) {
        var figures = new Figures();
        long asked = chats.stream().mapToLong(chat -> chat.turns().size()).sum();
        figures.count("conversations", chats.size());
        figures.count("messages", asked);
        figures.count("exactly_one_outcome", outcomes.exactlyOne());
        outcomes.shares()
                .forEach((name, count) -> {
                    figures.count(name, count);
                    figures.measure(name + "_share", (double) count / asked);
                });
        return new Outcome(
                figures,
                outcomes.exactlyOne() == asked
                        ? List.of()
                        : List.of(
                                "%,d messages were sent, %,d have exactly one outcome"
                                        .formatted(asked, outcomes.exactlyOne())));
    }
}
