package io.parley.cli.bench.drain;

import io.parley.cli.bench.Broker;
import io.parley.cli.bench.EngineProcess;
import io.parley.cli.process.Progress;
import io.parley.local.EngineKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Lets contenders drain what is filled in for them, one at a time, and times them.
final class Race {
    private final EngineProcess engines;
    private final Broker broker;
    private final Filling filling;
    private final int conversations;
    private final Progress progress;
    private final Map<Contender, Questions> questions = new HashMap<>();

    Race(
            EngineProcess engines,
            Broker broker,
            Filling filling,
            int conversations,
            Progress progress) {
        this.engines = engines;
        this.broker = broker;
        this.filling = filling;
        this.conversations = conversations;
        this.progress = progress;
    }

    /// So many messages, in as many drains as it takes.
    Tally run(String round, Contender contender, long messages) throws Exception {
        var tally = new Tally(contender.name());
        run(round, contender, messages, tally);
        return tally;
    }

    void run(String round, Contender contender, long messages, Tally tally) throws Exception {
        var own = questionsFor(contender);
        for (var left = messages; left > 0; ) {
            contender.hold();
            var filled = filling.fill(own, left);
            drain(contender, filled, tally);
            left -= filled;
        }
        progress.say(
                "%s: %-5s at %,9.0f messages/s so far", round, contender.name(), tally.perSecond());
    }

    private void drain(Contender contender, long messages, Tally tally) throws Exception {
        var ends = broker.ends(contender.topic());
        var before = cpu(contender);
        var begun = System.nanoTime();
        contender.drain(ends);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var used = cpu(contender);
        before.forEach((process, time) -> used.merge(process, time.negated(), Duration::plus));
        tally.add(messages, took, used);
    }

    private Map<String, Duration> cpu(Contender contender) {
        Map<String, Duration> used = new TreeMap<>();
        used.put("program", contender.clock().read());
        used.put("broker", engines.clock(EngineKind.KAFKA).read());
        used.put("postgres", engines.clock(EngineKind.POSTGRES).read());
        used.put("redis", engines.clock(EngineKind.REDIS).read());
        return used;
    }

    /// How many messages the contender was ever given.
    long given(Contender contender) {
        return questionsFor(contender).asked();
    }

    private Questions questionsFor(Contender contender) {
        return questions.computeIfAbsent(
                contender, one -> new Questions(one.topic(), conversations));
    }
}
