package io.parley.cli;

import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.journal.CommandCodec;
import io.parley.journal.DeadLetters;
import io.parley.journal.Topics;
import io.parley.journal.UnreadableCommand;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sends dead letters again: commands under a cause of the replay's own, so that a replay that is
/// run twice is still one; what came by another topic goes back to it as it was, since its reader
/// knows what it has met.
@picocli.CommandLine.Command(
        name = "replay",
        description = {
            "Sends letters again, for example after a fault was mended.",
            "A command that still is none is left out and named."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReplayDeadLetters implements Callable<Integer> {
    /// What stands for a header that is not there.
    private static final String NOWHERE = "-";

    @Option(
            names = "--reason",
            defaultValue = "",
            description = "Only letters whose reason contains this; all unless given.")
    String reason = "";

    @Option(names = "--dry-run", description = "Only says what would be sent.")
    boolean dryRun;

    @Option(
            names = "--round",
            defaultValue = "1",
            description = "The number of this replay: raise it to send letters a second time.")
    int round = 1;

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        String servers = stores.kafka();
        List<ConsumerRecord<String, byte[]>> wanted = wanted(DeadLetterTopic.read(servers));
        int sent = 0;
        try (KafkaProducer<String, byte[]> producer = producer(servers)) {
            for (ConsumerRecord<String, byte[]> letter : wanted) {
                sent += replay(letter, producer) ? 1 : 0;
            }
        }
        System.out.printf(
                "%s %d of %d letters.%n", dryRun ? "Would send" : "Sent", sent, wanted.size());
        return sent == wanted.size() ? 0 : 1;
    }

    private List<ConsumerRecord<String, byte[]>> wanted(
            Collection<ConsumerRecord<String, byte[]>> letters) {
        return letters.stream()
                .filter(l -> DeadLetterTopic.header(l, DeadLetters.REASON).contains(reason))
                .toList();
    }

    private boolean replay(
            ConsumerRecord<String, byte[]> letter, KafkaProducer<String, byte[]> producer)
            throws InterruptedException, ExecutionException {
        String topic = origin(letter).replaceFirst("/.*", "");
        if (!topic.equals(Topics.COMMANDS) && !topic.equals(NOWHERE)) {
            if (!dryRun) {
                producer.send(DeadLetterTopic.asItCame(letter, topic)).get();
            }
            return true;
        }
        return replayCommand(letter, producer);
    }

    private boolean replayCommand(
            ConsumerRecord<String, byte[]> letter, KafkaProducer<String, byte[]> producer)
            throws InterruptedException, ExecutionException {
        try {
            Command command = CommandCodec.decode(letter);
            Cause cause = command.envelope().cause().replayed(round);
            if (!dryRun) {
                producer.send(CommandCodec.encode(command.because(cause))).get();
            }
            return true;
        } catch (UnreadableCommand e) {
            System.err.printf("%s is still no command: %s%n", origin(letter), e.getMessage());
            return false;
        }
    }

    private static String origin(ConsumerRecord<String, byte[]> letter) {
        return DeadLetterTopic.header(letter, DeadLetters.ORIGIN);
    }

    private static KafkaProducer<String, byte[]> producer(String servers) {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
