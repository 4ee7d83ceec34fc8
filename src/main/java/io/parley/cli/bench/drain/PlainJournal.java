package io.parley.cli.bench.drain;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.process.Addresses;
import io.parley.conversation.ConversationId;
import io.parley.journal.EncodedEvent;
import io.parley.journal.JournalSql;
import io.parley.journal.Move;
import io.parley.journal.StateCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The journal's own statement, sent by the plainest client to tables of the same making in a
/// schema of their own.
record PlainJournal(Connection postgres, PreparedStatement append, PreparedStatement versions)
        implements AutoCloseable {
    private static final String SCHEMA = "bench";
    private static final String TABLES = "/db/migration/V1__journal.sql";
    private static final String APPEND = JournalSql.APPEND.replaceAll("\\$\\d+", "?");
    private static final String VERSIONS = "select id, version from conversation where id = any(?)";

    static void createTables(Addresses addresses) throws SQLException, IOException {
        try (var postgres = addresses.postgres(SCHEMA);
                var statement = postgres.createStatement();
                var tables = PlainJournal.class.getResourceAsStream(TABLES)) {
            if (tables == null) {
                throw new BenchFailure("This package lacks " + TABLES + ".");
            }
            statement.execute("create schema " + SCHEMA);
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static PlainJournal open(Addresses addresses) throws SQLException {
        var postgres = addresses.postgres(SCHEMA);
        return new PlainJournal(
                postgres, postgres.prepareStatement(APPEND), postgres.prepareStatement(VERSIONS));
    }

    /// The versions of those that have a row.
    Map<ConversationId, Long> versions(List<ConversationId> wanted) throws SQLException {
        versions.setArray(1, postgres.createArrayOf("uuid", column(wanted, ConversationId::value)));
        Map<ConversationId, Long> found = new HashMap<>();
        try (var rows = versions.executeQuery()) {
            while (rows.next()) {
                found.put(new ConversationId(rows.getObject(1, UUID.class)), rows.getLong(2));
            }
        }
        return found;
    }

    /// Writes everything; anybody else writing here would be a mistake of the benchmark.
    void append(List<Move> moves) throws SQLException {
        var events = moves.stream().flatMap(move -> move.events().stream()).toList();
        states(moves);
        events(events);
        timers(moves.stream().filter(move -> !move.timers().isEmpty()).toList());
        var moved = 0;
        try (var rows = append.executeQuery()) {
            while (rows.next()) {
                moved++;
            }
        }
        if (moved != moves.size()) {
            throw new BenchFailure("%d of %d states moved".formatted(moved, moves.size()));
        }
    }

    private void states(List<Move> moves) throws SQLException {
        set(1, "uuid", column(moves, move -> move.conversation().value()));
        set(2, "text", column(moves, move -> move.merchant().value()));
        set(3, "bigint", column(moves, Move::version));
        set(4, "bigint", column(moves, Move::expected));
        set(5, "int", column(moves, _ -> StateCodec.VERSION));
        set(6, "text", column(moves, Move::status));
        set(7, "bytea", moves.stream().map(Move::state).toArray(byte[][]::new));
        set(8, "timestamptz", column(moves, move -> move.at().toString()));
    }

    private void events(List<EncodedEvent> events) throws SQLException {
        set(9, "uuid", column(events, event -> event.conversation().value()));
        set(10, "bigint", column(events, EncodedEvent::seq));
        set(11, "text", column(events, EncodedEvent::cause));
        set(12, "int", column(events, EncodedEvent::ordinal));
        set(13, "text", column(events, EncodedEvent::type));
        set(14, "int", column(events, EncodedEvent::version));
        set(15, "bytea", events.stream().map(EncodedEvent::payload).toArray(byte[][]::new));
        set(16, "timestamptz", column(events, event -> event.at().toString()));
    }

    /// A batch's first move of a conversation sets its one timer.
    private void timers(List<Move> moves) throws SQLException {
        set(17, "uuid", column(moves, move -> move.conversation().value()));
        set(18, "text", column(moves, move -> move.merchant().value()));
        set(19, "text", column(moves, move -> move.timers().getFirst().kind().wireName()));
        set(20, "bigint", column(moves, move -> move.timers().getFirst().setBy()));
        set(21, "timestamptz", column(moves, move -> move.timers().getFirst().due().toString()));
    }

    private void set(int place, String type, Object[] column) throws SQLException {
        append.setArray(place, postgres.createArrayOf(type, column));
    }

    private static <R> Object[] column(List<R> rows, Function<R, Object> value) {
        return rows.stream().map(value).toArray();
    }

    @Override
    public void close() throws SQLException {
        postgres.close();
    }
}
