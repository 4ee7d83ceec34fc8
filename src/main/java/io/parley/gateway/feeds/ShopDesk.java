package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.journal.DeadLetter;
import io.parley.merchants.MerchantStore;
import io.parley.shop.ShopStore;
import io.parley.shop.StoredRecords;
import io.parley.shop.records.Checked;
import io.parley.shop.records.LineFault;
import io.parley.shop.records.Numbered;
import io.parley.shop.records.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Writes a batch of records into their shops, in one transaction and in the order they came, and
/// says which are none.
@ApplicationScoped
public class ShopDesk {
    private final DataSource database;
    private final InstantSource clock;

    public ShopDesk(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A batch at work; the reasons are by the place of their record.
    private record Work(
            List<ConsumerRecord<String, byte[]>> records, Map<Integer, String> reasons) {}

    /// Blocks until all that is a record is written.
    ///
    /// @return those that are none, each with its reason
    /// @throws SQLException on an outage; the same records may then be given again
    List<DeadLetter> take(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Work work = new Work(records, new TreeMap<>());
            connection.setAutoCommit(false);
            try {
                write(connection, work);
                connection.commit();
            } finally {
                connection.rollback();
            }
            return letters(work);
        } catch (SQLException e) {
            if (isOutage(e)) {
                throw e;
            }
            return isolated(records, "the database refused it: SQLState " + e.getSQLState());
        } catch (RuntimeException e) {
            return isolated(records, "it cannot be written: " + e.getClass().getName());
        }
    }

    /// Anything but what the record itself holds.
    private static boolean isOutage(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return !state.startsWith("22") && !state.startsWith("23");
    }

    private void write(Connection connection, Work work) throws SQLException {
        Map<MerchantId, List<Numbered>> byMerchant = new LinkedHashMap<>();
        for (int place = 0; place < work.records.size(); place++) {
            read(place, work, byMerchant);
        }
        for (Map.Entry<MerchantId, List<Numbered>> shop : byMerchant.entrySet()) {
            write(connection, shop.getKey(), shop.getValue(), work);
        }
    }

    private static void write(
            Connection connection, MerchantId merchant, List<Numbered> records, Work work)
            throws SQLException {
        if (new MerchantStore(connection).find(merchant).isEmpty()) {
            String reason = "there is no merchant of that id; replay this once it is added";
            records.forEach(record -> work.reasons.put(record.line(), reason));
            return;
        }
        for (List<Numbered> round : rounds(records)) {
            writeRound(connection, merchant, round, work);
        }
    }

    private void read(int place, Work work, Map<MerchantId, List<Numbered>> byMerchant) {
        try {
            ShopRecord read = ShopRecord.read(work.records.get(place), clock.instant());
            byMerchant
                    .computeIfAbsent(read.merchant(), _ -> new ArrayList<>())
                    .add(new Numbered("", place, read.written()));
        } catch (UnreadableRecord e) {
            work.reasons.put(place, String.valueOf(e.getMessage()));
        }
    }

    /// Parts in which no record is there twice, since its second version follows the first.
    private static List<List<Numbered>> rounds(List<Numbered> records) {
        List<List<Numbered>> rounds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Numbered record : records) {
            String key = record.record().kind() + "/" + record.record().id();
            if (rounds.isEmpty() || !seen.add(key)) {
                rounds.add(new ArrayList<>());
                seen.clear();
                seen.add(key);
            }
            rounds.getLast().add(record);
        }
        return rounds;
    }

    private static void writeRound(
            Connection connection, MerchantId merchant, List<Numbered> round, Work work)
            throws SQLException {
        Checked checked =
                References.check(
                        round, new StoredRecords(connection, merchant), References.Rule.OF_TOPIC);
        for (LineFault fault : checked.faults()) {
            work.reasons.merge(
                    fault.line(), fault.fault().withoutValue(), (one, more) -> one + "; " + more);
        }
        var _ = new ShopStore(connection, merchant).put(checked.records());
    }

    /// Halves what cannot be written until the offending record is alone.
    private List<DeadLetter> isolated(List<ConsumerRecord<String, byte[]>> records, String reason)
            throws SQLException {
        if (records.size() == 1) {
            return List.of(letter(records.getFirst(), reason));
        }
        int half = records.size() / 2;
        List<DeadLetter> first = take(records.subList(0, half));
        return Stream.concat(first.stream(), take(records.subList(half, records.size())).stream())
                .toList();
    }

    private List<DeadLetter> letters(Work work) {
        return work.reasons.entrySet().stream()
                .map(reason -> letter(work.records.get(reason.getKey()), reason.getValue()))
                .toList();
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> record, String reason) {
        return new DeadLetter(record, reason, clock.instant());
    }
}
