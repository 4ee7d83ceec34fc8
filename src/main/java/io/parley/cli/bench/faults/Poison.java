package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchShop;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.CommandCodec;
import io.parley.journal.DeadLetters;
import io.parley.journal.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/// Records that are no commands, put among those that are. Each carries its number in a header, so
/// that it can be known again among the dead letters.
enum Poison {
    MALFORMED {
        @Override
        ProducerRecord<String, byte[]> of(int shopper) {
            var good = said(BenchShop.ID, BenchShop.shopper(shopper), BenchShop.shopper(shopper));
            return record(good, "{\"envelope\":{".getBytes(StandardCharsets.UTF_8));
        }
    },
    UNKNOWN_TYPE {
        @Override
        ProducerRecord<String, byte[]> of(int shopper) {
            var good = said(BenchShop.ID, BenchShop.shopper(shopper), BenchShop.shopper(shopper));
            good.headers().remove(TYPE);
            good.headers()
                    .add(TYPE, "io.parley.command.teleported.v1".getBytes(StandardCharsets.UTF_8));
            return good;
        }
    },
    FORGED {
        @Override
        ProducerRecord<String, byte[]> of(int shopper) {
            return said(BenchShop.ID, BenchShop.shopper(shopper), BenchShop.shopper(shopper + 1));
        }
    },
    UNKNOWN_MERCHANT {
        @Override
        ProducerRecord<String, byte[]> of(int shopper) {
            return said(NOBODY, BenchShop.shopper(shopper), BenchShop.shopper(shopper));
        }
    };

    private static final MerchantId NOBODY = new MerchantId("nobody");
    private static final String TYPE = "ce_type";
    private static final String NUMBER = "bench-poison";

    abstract ProducerRecord<String, byte[]> of(int shopper);

    /// The n-th poison, in turn of each kind, in the way of that shopper.
    static ProducerRecord<String, byte[]> number(int n, int shopper) {
        var record = values()[n % values().length].of(shopper);
        record.headers().add(NUMBER, String.valueOf(n).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /// The number of a poison that lies among the dead letters with a reason.
    static Optional<Integer> foundIn(ConsumerRecord<String, byte[]> letter) {
        return value(letter.headers(), DeadLetters.REASON)
                .filter(reason -> !reason.isBlank())
                .flatMap(_ -> value(letter.headers(), NUMBER))
                .map(Integer::parseInt);
    }

    private static Optional<String> value(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static ProducerRecord<String, byte[]> said(
            MerchantId merchant, Shopper whose, Shopper who) {
        var envelope =
                new Command.Envelope(
                        ConversationId.of(merchant, whose),
                        merchant,
                        Cause.shopper("poison"),
                        Clock.systemUTC().instant());
        return CommandCodec.encode(
                new Command.ShopperSaid(
                        envelope, who, "poison", null, BenchShop.language(0), false));
    }

    private static ProducerRecord<String, byte[]> record(
            ProducerRecord<String, byte[]> like, byte[] value) {
        return new ProducerRecord<>(Topics.COMMANDS, null, like.key(), value, like.headers());
    }
}
