package io.parley.cli.bench.drain;

import io.parley.cli.bench.BenchServer;
import io.parley.cli.bench.Broker;
import io.parley.cli.bench.EngineProcess;
import io.parley.cli.bench.Figures;
import io.parley.cli.bench.Outcome;
import io.parley.cli.bench.RedisSocket;
import io.parley.cli.bench.Seeding;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import io.parley.platform.KafkaClients;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The engines and the turn in their processes, ready to be measured.
record Stage(
        EngineProcess engines,
        TheTurn turn,
        KafkaClients kafka,
        Broker broker,
        int conversations,
        Progress progress)
        implements AutoCloseable {
    private static final int PATIENCE_S = 60;

    static Stage set(
            Program program,
            Scratch scratch,
            int conversations,
            List<String> turnJvm,
            @Nullable Path shop,
            Progress progress)
            throws Exception {
        progress.say("Starting Kafka, PostgreSQL and Redis");
        var engines = EngineProcess.start(program, scratch);
        progress.say("Starting the turn");
        var wanted =
                new ServeProcess.Wanted(
                        "parley serve --roles turn",
                        turnJvm,
                        List.of("--roles", "turn"),
                        ServeProcess.freePort(),
                        Map.of());
        var serve = BenchServer.start(program, wanted, engines.addresses(), scratch.log("turn"));
        serve.awaitReady();
        try (var postgres = engines.addresses().postgres("public")) {
            if (shop == null) {
                Seeding.sow(postgres, conversations);
            } else {
                Seeding.deal(postgres, shop, conversations);
            }
        }
        var kafka = new KafkaClients(engines.addresses().kafka());
        var broker = new Broker(kafka);
        return new Stage(
                engines, new TheTurn(serve, broker), kafka, broker, conversations, progress);
    }

    Outcome run(long messages, int rounds, long warmup) throws Exception {
        try (var filling = new Filling(kafka.producer())) {
            var race = new Race(engines, broker, filling, conversations, progress);
            var _ = race.run("warm-up", turn, warmup);
            try (var floor = floor();
                    var raw = raw()) {
                var _ = race.run("warm-up", floor, warmup);
                var _ = race.run("warm-up", raw, warmup);
                var tallies = rounds(race, List.of(raw, floor, turn), messages, rounds);
                return outcome(race, tallies);
            }
        }
    }

    private static Map<String, Tally> rounds(
            Race race, List<Contender> contenders, long messages, int rounds) throws Exception {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (var round = 1; round <= rounds; round++) {
            for (var contender : contenders) {
                var tally = tallies.computeIfAbsent(contender.name(), Tally::new);
                race.run("round " + round, contender, messages, tally);
            }
        }
        return tallies;
    }

    private Contender raw() throws Exception {
        broker.create("bench.raw.in", "bench.raw.out");
        return new Threads("raw", "bench.raw.in", kafka, () -> new RawCopy(kafka, "bench.raw.out"));
    }

    private Contender floor() throws Exception {
        var addresses = engines.addresses();
        broker.create("bench.floor.commands", "bench.floor.events");
        PlainJournal.createTables(addresses);
        var sample = sample();
        return new Threads(
                "floor",
                "bench.floor.commands",
                kafka,
                () ->
                        new PlainTurn(
                                sample,
                                new PlainSnapshots(new RedisSocket(addresses.redis())),
                                PlainJournal.open(addresses),
                                kafka.producer(),
                                "bench.floor.events"));
    }

    private Sample sample() throws Exception {
        try (var postgres = engines.addresses().postgres("public")) {
            var sample = Sample.of(postgres);
            progress.say(
                    "Sampled %,d commands of the turn, %,d bytes of payload each",
                    sample.opening().size() + sample.later().size(), sample.bytesPerCommand());
            return sample;
        }
    }

    private Outcome outcome(Race race, Map<String, Tally> tallies) throws Exception {
        var figures = new Figures();
        tallies.forEach((name, tally) -> figures.measure(name + "_per_s", tally.perSecond()));
        figures.measure("turn_over_floor", ratio(tallies, "floor"));
        figures.measure("turn_over_raw", ratio(tallies, "raw"));
        tallies.values().forEach(tally -> tally.costs(figures));
        var asked = race.given(turn);
        progress.say("Waiting for what was put off");
        var answered = answered(asked);
        figures.count("asked", asked);
        figures.count("answered", answered);
        figures.count("put_off", putOff());
        return new Outcome(
                figures,
                asked == answered
                        ? List.of()
                        : List.of(
                                "%,d messages were asked, %,d were answered"
                                        .formatted(asked, answered)));
    }

    private static double ratio(Map<String, Tally> tallies, String to) {
        return of(tallies, "turn").perSecond() / of(tallies, to).perSecond();
    }

    private static Tally of(Map<String, Tally> tallies, String name) {
        return tallies.getOrDefault(name, new Tally(name));
    }

    /// Answers put off because the shop was slow come by timers; they are waited for.
    private long answered(long asked) throws Exception {
        try (var postgres = engines.addresses().postgres("public")) {
            var answered = count(postgres, "assistant-replied");
            for (var tries = 0; answered < asked && tries < PATIENCE_S; tries++) {
                Thread.sleep(1000);
                answered = count(postgres, "assistant-replied");
            }
            return answered;
        }
    }

    private long putOff() throws SQLException {
        try (var postgres = engines.addresses().postgres("public")) {
            return count(postgres, "lookup-delayed");
        }
    }

    private static long count(Connection postgres, String type) throws SQLException {
        try (var query =
                postgres.prepareStatement(
                        "select count(*) from conversation_event where type = ?")) {
            query.setString(1, type);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        broker.close();
        turn.close();
        engines.close();
    }
}
