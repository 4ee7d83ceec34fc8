package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.journal.DeadLetter;
import io.parley.journal.Publisher;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Writes a batch of a shop's records, each merchant's in a transaction, and sets aside what is no
/// record, on a worker thread.
@ApplicationScoped
public class ShopDesk {
    private final DataSource database;
    private final Publisher publisher;
    private final InstantSource clock;

    public ShopDesk(DataSource database, Publisher publisher, InstantSource clock) {
        this.database = database;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Completes when all that can be written is written and the rest is with the dead letters.
    /// Fails on an outage, and may then be called again with the same records.
    Uni<Void> take(List<ConsumerRecord<String, byte[]>> records) {
        return Uni.createFrom()
                .item(() -> write(records))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(letters -> publisher.publish(List.of(), letters));
    }

    private List<DeadLetter> write(List<ConsumerRecord<String, byte[]>> records) {
        List<DeadLetter> letters = new ArrayList<>();
        Map<MerchantId, List<ShopRecord>> byMerchant = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                ShopRecord read = ShopRecord.read(record, clock.instant());
                byMerchant.computeIfAbsent(read.merchant(), _ -> new ArrayList<>()).add(read);
            } catch (UnreadableRecord e) {
                letters.add(letter(record, String.valueOf(e.getMessage())));
            }
        }
        byMerchant.forEach((merchant, own) ->
                write(merchant, own)
                        .forEach((record, reason) -> letters.add(letter(record.source(), reason))));
        return letters;
    }

    private Map<ShopRecord, String> write(MerchantId merchant, List<ShopRecord> records) {
        try (Connection connection = database.getConnection()) {
            return new ShopShelf(connection, merchant).put(records);
        } catch (SQLException e) {
            return refused(e) ? isolate(merchant, records, e) : outage(e);
        }
    }

    /// Whether the data is to blame, by SQLState.
    private static boolean refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    /// Halves what the database refused until the offending record is alone.
    private Map<ShopRecord, String> isolate(
            MerchantId merchant, List<ShopRecord> records, SQLException refusal) {
        if (records.size() == 1) {
            return Map.of(records.getFirst(), "the database refused it, " + refusal.getSQLState());
        }
        int half = records.size() / 2;
        Map<ShopRecord, String> all =
                new LinkedHashMap<>(write(merchant, records.subList(0, half)));
        all.putAll(write(merchant, records.subList(half, records.size())));
        return all;
    }

    private static Map<ShopRecord, String> outage(SQLException e) {
        throw new IllegalStateException("The shop's database cannot be reached", e);
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> record, String reason) {
        return new DeadLetter(record, reason, clock.instant());
    }
}
