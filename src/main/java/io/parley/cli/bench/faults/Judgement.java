package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.bench.BenchShop;
import io.parley.cli.bench.Broker;
import io.parley.conversation.ConversationId;
import io.parley.journal.Topics;
import io.parley.platform.KafkaClients;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Holds what everybody saw against the journal, once everything is settled.
record Judgement(Site site, KafkaClients kafka, Broker broker, int shoppers, int messagesEach) {
    private static final String GROUP = "parley-turn";
    private static final int PATIENCE_S = 60;

    Verdict of(Shoppers crowd) throws SQLException, InterruptedException {
        awaitSettled();
        var journal = journal();
        awaitSeen(crowd, journal);
        var verdict = new Verdict();
        var topic = new TopicCheck(verdict);
        new Topic(kafka, broker, Topics.EVENTS).read(topic::read);
        var seen = crowd.seen();
        for (var shopper = 0; shopper < shoppers; shopper++) {
            var conversation = conversation(shopper);
            var entries = journal.getOrDefault(conversation.value(), List.of());
            new JournalCheck(messagesEach, verdict).examine(shopper, entries);
            new EyesCheck(verdict).examine(shopper, entries, seen.get(shopper));
            topic.examine(conversation, entries.size());
        }
        return verdict;
    }

    /// Everything sent three times is more than what was answered: the rest must be settled, too.
    private void awaitSettled() throws InterruptedException {
        var ends = broker.ends(Topics.COMMANDS);
        for (var tries = 0; broker.behind(GROUP, ends) > 0; tries++) {
            if (tries > PATIENCE_S) {
                throw new BenchFailure(
                        "%,d commands are still unsettled".formatted(broker.behind(GROUP, ends)));
            }
            Thread.sleep(1_000);
        }
    }

    private Map<UUID, List<Entry>> journal() throws SQLException {
        try (var postgres = site.addresses().postgres("public")) {
            return Entry.journal(postgres);
        }
    }

    /// What is on its way to a socket may still arrive; what never does is found missing.
    private void awaitSeen(Shoppers crowd, Map<UUID, List<Entry>> journal)
            throws InterruptedException {
        for (var tries = 0; tries < PATIENCE_S && isOnItsWay(crowd.seen(), journal); tries++) {
            Thread.sleep(1_000);
        }
    }

    private static boolean isOnItsWay(List<Shoppers.Seen> seen, Map<UUID, List<Entry>> journal) {
        for (var shopper = 0; shopper < seen.size(); shopper++) {
            var entries = journal.getOrDefault(conversation(shopper).value(), List.of());
            if (seen.get(shopper).seqs().size() < entries.stream().filter(Entry::isShown).count()) {
                return true;
            }
        }
        return false;
    }

    private static ConversationId conversation(int shopper) {
        return ConversationId.of(BenchShop.ID, BenchShop.shopper(shopper));
    }

    /// How many of the poisonous records are among the dead letters.
    int deadLetters(int poisoned) throws InterruptedException {
        Set<Integer> found = new HashSet<>();
        new Topic(kafka, broker, Topics.DEAD_LETTERS)
                .read(letter -> Poison.foundIn(letter).ifPresent(found::add));
        found.removeIf(n -> n >= poisoned);
        return found.size();
    }
}
