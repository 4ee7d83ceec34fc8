package io.parley.cli.bench.drain;

import io.parley.cli.bench.BenchShop;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.CommandCodec;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Makes commands for a topic: shoppers, taken at random, ask where their order is, each time with
/// a cause of its own.
final class Questions {
    private static final long SEED = 11_11;

    private final String topic;
    private final ConversationId[] conversations;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Clock clock = Clock.systemUTC();
    private long asked;

    Questions(String topic, int shoppers) {
        this.topic = topic;
        this.conversations =
                IntStream.range(0, shoppers)
                        .mapToObj(n -> ConversationId.of(BenchShop.ID, BenchShop.shopper(n)))
                        .toArray(ConversationId[]::new);
    }

    String topic() {
        return topic;
    }

    /// How many were made so far.
    long asked() {
        return asked;
    }

    ProducerRecord<String, byte[]> next() {
        var shopper = random.nextInt(conversations.length);
        var question = ++asked;
        var envelope =
                new Command.Envelope(
                        conversations[shopper],
                        BenchShop.ID,
                        Cause.shopper("drain-" + question),
                        clock.instant());
        var record =
                CommandCodec.encode(
                        new Command.ShopperSaid(
                                envelope,
                                BenchShop.shopper(shopper),
                                BenchShop.question(shopper, question),
                                null,
                                BenchShop.language(shopper),
                                false));
        return new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
    }
}
