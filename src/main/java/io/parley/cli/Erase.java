package io.parley.cli;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command.Envelope;
import io.parley.conversation.Command.ErasureAsked;
import io.parley.conversation.ConversationId;
import io.parley.journal.CommandCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a shopper's personal content unreadable for ever, in the shopper's own thread and in the
/// guest threads linked to it.
@Command(
        name = "erase",
        description = {
            "Erases a shopper's personal content: the key that opens it is destroyed.",
            "It cannot be undone. The conversation's course and all figures stay."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Erase implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Option(names = "--merchant", required = true, description = "The merchant's id.")
    String merchant = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    Whose whose = new Whose();

    @Mixin Stores stores = new Stores();

    private final Clock clock = Clock.systemUTC();

    static final class Whose {
        @Option(names = "--shopper", description = "The shopper's id in the merchant's shop.")
        @Nullable String shopper;

        @Option(names = "--guest", description = "A guest's session.")
        @Nullable String guest;
    }

    @Override
    public Integer call() throws SQLException, InterruptedException, ExecutionException {
        MerchantId shop = new MerchantId(merchant);
        ConversationId own = ConversationId.of(shop, shopper());
        try (Connection postgres = stores.postgres()) {
            Set<ConversationId> threads = threads(postgres, own);
            if (threads.isEmpty()) {
                System.out.println("Nothing is stored of this shopper.");
                return 0;
            }
            Cause cause = Cause.erasure(UUID.randomUUID().toString());
            send(shop, threads, cause);
            return await(postgres, threads, cause) ? 0 : 1;
        }
    }

    private Shopper shopper() {
        return whose.shopper == null
                ? new Shopper.Guest(String.valueOf(whose.guest))
                : new Shopper.Proven(whose.shopper);
    }

    /// The shopper's thread and those of guests who signed in as this shopper, as far as they
    /// exist.
    private static Set<ConversationId> threads(Connection postgres, ConversationId own)
            throws SQLException {
        String sql =
                """
                select distinct conversation from conversation_event where conversation = ?
                union
                select (convert_from(payload, 'UTF8')::jsonb ->> 'guest')::uuid
                from conversation_event where conversation = ? and type = 'guest-linked'\
                """;
        Set<ConversationId> threads = new LinkedHashSet<>();
        try (PreparedStatement query = postgres.prepareStatement(sql)) {
            query.setObject(1, own.value());
            query.setObject(2, own.value());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                threads.add(new ConversationId(rows.getObject(1, UUID.class)));
            }
        }
        return threads;
    }

    private void send(MerchantId shop, Set<ConversationId> threads, Cause cause)
            throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            for (ConversationId thread : threads) {
                Envelope envelope = new Envelope(thread, shop, cause, clock.instant());
                producer.send(CommandCodec.encode(new ErasureAsked(envelope))).get();
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stores.kafka()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private boolean await(Connection postgres, Set<ConversationId> threads, Cause cause)
            throws SQLException, InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        System.out.printf("Erasing %d thread(s) ...%n", threads.size());
        while (clock.instant().isBefore(end)) {
            if (left(postgres, threads, cause) == 0) {
                System.out.println("Erased: no key that opens this shopper's content is left.");
                return true;
            }
            Thread.sleep(PAUSE);
        }
        System.err.println(
                "Asked for, but not done within a minute. It will be done once an instance with the"
                        + " role 'turn' runs; run this again then to be sure.");
        return false;
    }

    /// Threads whose erasure is not written yet, or that still have a key older than it.
    private static int left(Connection postgres, Set<ConversationId> threads, Cause cause)
            throws SQLException {
        String sql =
                """
                select count(*) from unnest(?) t(id)
                where not exists (select from conversation_event e
                        where e.conversation = t.id and e.cause = ?)
                    or exists (select from shopper_key k join conversation_event e
                        on e.conversation = k.conversation and e.cause = ?
                        where k.conversation = t.id and k.key is not null and k.created < e.at)\
                """;
        try (PreparedStatement query = postgres.prepareStatement(sql)) {
            UUID[] ids = threads.stream().map(ConversationId::value).toArray(UUID[]::new);
            query.setArray(1, postgres.createArrayOf("uuid", ids));
            query.setString(2, cause.value());
            query.setString(3, cause.value());
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
