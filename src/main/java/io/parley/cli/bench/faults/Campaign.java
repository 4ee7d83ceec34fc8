package io.parley.cli.bench.faults;

import io.parley.cli.bench.Acknowledged;
import io.parley.cli.bench.Broker;
import io.parley.cli.bench.Figures;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.Progress;
import io.parley.platform.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;

/// Lets fault after fault strike while shoppers write, and judges at the end. Each fault has its
/// share of the messages, and all of them are answered before the next one.
final class Campaign {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ONE_POISON_IN = 100;

    private final Site site;
    private final List<Fault> plan;
    private final int shoppers;
    private final int messagesEach;
    private final Progress progress;
    private final KafkaClients kafka;
    private int killed;
    private int poisoned;

    Campaign(Site site, List<Fault> plan, int shoppers, int messagesEach, Progress progress) {
        this.site = site;
        this.plan = plan;
        this.shoppers = shoppers;
        this.messagesEach = messagesEach;
        this.progress = progress;
        this.kafka = new KafkaClients(site.addresses().kafka());
    }

    Outcome run() throws Exception {
        try (var crowd = new Shoppers(site.ports(), shoppers, messagesEach);
                var producer = kafka.producer();
                var broker = new Broker(kafka)) {
            progress.say("Letting %,d shoppers in", shoppers);
            crowd.gather(PATIENCE);
            for (var step = 0; step < plan.size(); step++) {
                step(step, crowd, producer);
            }
            progress.say("Reading journal, topics and dead letters");
            return judge(crowd, broker);
        }
    }

    private void step(int step, Shoppers crowd, KafkaProducer<String, byte[]> producer)
            throws Exception {
        var fault = plan.get(step);
        if (step > 0) {
            for (var arm : fault.arms().entrySet()) {
                site.instance(arm.getKey()).arm(arm.getValue());
            }
        }
        var portions = Portion.of(step, plan.size(), shoppers, messagesEach);
        var begun = System.nanoTime();
        crowd.release(portions);
        var asked = crowd.unanswered();
        var poison = poison(portions, producer);
        // The first answers show that work is under way everywhere.
        var open = crowd.awaitUnanswered(fault.arms().isEmpty() ? asked * 9 / 10 : asked, PATIENCE);
        killed += fault.strike(site);
        poison.await();
        site.awaitReady();
        crowd.awaitContent(PATIENCE);
        progress.say(
                "%d of %d, %s, with %,d of %,d messages unanswered: all are after %.1f s",
                step + 1,
                plan.size(),
                fault.title(),
                open,
                asked,
                (System.nanoTime() - begun) / 1e9);
    }

    /// One for every hundred messages, in the way of those who write them.
    private Acknowledged poison(List<Portion> portions, KafkaProducer<String, byte[]> producer) {
        var sent = new Acknowledged(producer);
        for (var n = 0; n < portions.size(); n += ONE_POISON_IN / Portion.SIZE) {
            sent.send(Poison.number(poisoned++, portions.get(n).shopper()));
        }
        return sent;
    }

    private Outcome judge(Shoppers crowd, Broker broker) throws Exception {
        var judgement = new Judgement(site, kafka, broker, shoppers, messagesEach);
        var verdict = judgement.of(crowd);
        var letters = judgement.deadLetters(poisoned);
        var figures = new Figures();
        verdict.count(figures);
        figures.count("killed", killed);
        figures.count("poison_sent", poisoned);
        figures.count("poison_dead_lettered", letters);
        figures.count("messages", (long) shoppers * messagesEach);
        figures.count("connections", crowd.attempts());
        figures.measure("seconds", progress.elapsed().toMillis() / 1000.0);
        progress.say("Errors the shoppers were told: %s", crowd.complaints());
        var broken = new ArrayList<>(verdict.sentences());
        if (letters != poisoned) {
            broken.add(
                    "%,d of %,d poisonous records are dead letters with a reason"
                            .formatted(letters, poisoned));
        }
        return new Outcome(figures, List.copyOf(broken));
    }
}
