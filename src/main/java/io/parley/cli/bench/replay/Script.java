package io.parley.cli.bench.replay;

import io.parley.cli.bench.Acknowledged;
import io.parley.cli.bench.BenchShop;
import io.parley.commerce.Language;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.CommandCodec;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Sends chats as guests' messages, chats side by side and each in its order. Every message is sent
/// twice with the same cause, as a client does that missed the acknowledgement.
record Script(KafkaProducer<String, byte[]> producer) {
    /// How many messages were sent, the repeats not counted.
    long send(List<RecordedChat> chats) {
        var sent = new Acknowledged(producer);
        var clock = Clock.systemUTC();
        var messages = 0L;
        var longest = chats.stream().mapToInt(chat -> chat.turns().size()).max().orElse(0);
        for (var turn = 0; turn < longest; turn++) {
            for (var n = 0; n < chats.size(); n++) {
                if (turn < chats.get(n).turns().size()) {
                    var record = record(chats.get(n), n, turn, clock);
                    sent.send(record);
                    sent.send(record);
                    messages++;
                }
            }
        }
        sent.await();
        return messages;
    }

    private static ProducerRecord<String, byte[]> record(
            RecordedChat chat, int n, int turn, Clock clock) {
        var guest = new Shopper.Guest("replay-" + n + "-" + chat.id());
        var envelope =
                new Command.Envelope(
                        ConversationId.of(BenchShop.ID, guest),
                        BenchShop.ID,
                        Cause.shopper("turn-" + turn),
                        clock.instant());
        return CommandCodec.encode(
                new Command.ShopperSaid(
                        envelope, guest, chat.turns().get(turn), null, Language.EN, false));
    }
}
