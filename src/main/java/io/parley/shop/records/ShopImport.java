package io.parley.shop.records;

import io.parley.commerce.MerchantId;
import io.parley.shop.Change;
import io.parley.shop.RecordKind;
import io.parley.shop.ShopStore;
import io.parley.shop.StoredRecords;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a folder of records, checks it as a whole, and writes it if nothing is wrong: all of it or
/// none.
public final class ShopImport {
    private final Connection connection;
    private final MerchantId merchant;
    private final ImportProgress progress;

    /// @param connection with a transaction of its own, which is committed or rolled back here
    public ShopImport(Connection connection, MerchantId merchant, ImportProgress progress) {
        this.connection = connection;
        this.merchant = merchant;
        this.progress = progress;
    }

    /// What came of it: faults, sorted by file and line, or else what changed.
    ///
    /// @param read how many records of each kind were read without a fault
    /// @param changes empty when something is wrong or nothing was to be written
    public record Result(
            Map<RecordKind, Integer> read,
            List<LineFault> faults,
            Map<RecordKind, Change> changes) {}

    /// @param write whether to write if nothing is wrong
    public Result run(RecordFormat format, RecordSource source, boolean write)
            throws IOException, SQLException {
        RecordFiles files = RecordFiles.read(format, source, progress);
        connection.setAutoCommit(false);
        try {
            StoredRecords known = new StoredRecords(connection, merchant);
            Checked checked =
                    References.check(files.records(), known, References.Rule.ofFolder(files));
            List<LineFault> faults = sorted(files, checked);
            if (!faults.isEmpty() || !write) {
                return new Result(counted(files), faults, Map.of());
            }
            Map<RecordKind, Change> changes = write(checked);
            connection.commit();
            return new Result(counted(files), faults, changes);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Map<RecordKind, Change> write(Checked checked) throws SQLException {
        int[] written = new int[RecordKind.values().length];
        return new ShopStore(connection, merchant)
                .put(
                        checked.records(),
                        (kind, rows) -> {
                            written[kind.ordinal()] += rows;
                            progress.at("writing " + kind.plural(), written[kind.ordinal()]);
                        });
    }

    private static Map<RecordKind, Integer> counted(RecordFiles files) {
        Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
        files.records().forEach(r -> counts.merge(r.record().kind(), 1, Integer::sum));
        return counts;
    }

    private static List<LineFault> sorted(RecordFiles files, Checked checked) {
        return Stream.concat(files.faults().stream(), checked.faults().stream())
                .sorted(
                        Comparator.<LineFault>comparingInt(f -> files.found().indexOf(f.file()))
                                .thenComparingInt(LineFault::line))
                .toList();
    }
}
