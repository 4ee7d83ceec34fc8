package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The journal on PostgreSQL, through the reactive client.
@ApplicationScoped
public class PostgresJournal implements Journal, History {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Pool pool;
    private final Vault vault;

    public PostgresJournal(Pool pool, Vault vault) {
        this.pool = pool;
        this.vault = vault;
    }

    @Override
    public Uni<Map<Origin, List<EncodedEvent>>> known(Set<Origin> origins) {
        return pool.preparedQuery(JournalSql.KNOWN)
                .execute(
                        Tuple.of(
                                uuids(origins.stream().map(Origin::conversation).toList()),
                                origins.stream()
                                        .map(o -> o.cause().value())
                                        .toArray(String[]::new)))
                .map(rows -> EventRows.byOrigin(rows));
    }

    @Override
    public Uni<Map<ConversationId, Standing>> load(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings) {
        return pool.preparedQuery(JournalSql.STATES)
                .execute(Tuple.of(uuids(wanted.keySet()), StateCodec.VERSION))
                .map(rows -> standings(wanted, rings, rows));
    }

    private static Map<ConversationId, Standing> standings(
            Map<ConversationId, MerchantId> wanted,
            Map<ConversationId, KeyRing> rings,
            RowSet<Row> rows) {
        Map<ConversationId, Standing> found = unopened(wanted);
        for (Row row : rows) {
            ConversationId id = new ConversationId(row.getUUID(0));
            StateCodec.decode(id, row.getBuffer(2).getBytes(), KeyRing.of(id, rings))
                    .ifPresent(state -> found.put(id, new Standing(state, row.getLong(1))));
        }
        return found;
    }

    private static Map<ConversationId, Standing> unopened(Map<ConversationId, MerchantId> wanted) {
        Map<ConversationId, Standing> all = new HashMap<>();
        wanted.forEach((id, merchant) ->
                all.put(id, new Standing(Conversation.unopened(id, merchant), 0)));
        return all;
    }

    @Override
    public Uni<Map<ConversationId, Standing>> rebuild(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings) {
        // One snapshot for both, so that the row's version and the events belong together.
        return pool.withTransaction(connection ->
                connection
                        .query("set transaction isolation level repeatable read, read only")
                        .execute()
                        .chain(() ->
                                connection
                                        .preparedQuery(JournalSql.ROW_VERSIONS)
                                        .execute(Tuple.of(uuids(wanted.keySet()))))
                        .chain(versions ->
                                connection
                                        .preparedQuery(JournalSql.ALL_EVENTS)
                                        .execute(Tuple.of(uuids(wanted.keySet())))
                                        .map(events -> folded(wanted, rings, versions, events))));
    }

    private static Map<ConversationId, Standing> folded(
            Map<ConversationId, MerchantId> wanted,
            Map<ConversationId, KeyRing> rings,
            RowSet<Row> versions,
            RowSet<Row> events) {
        Map<ConversationId, Standing> all = unopened(wanted);
        for (Row row : versions) {
            all.computeIfPresent(
                    new ConversationId(row.getUUID(0)),
                    (_, standing) -> new Standing(standing.state(), row.getLong(1)));
        }
        for (Row row : events) {
            EncodedEvent event = EventRows.event(row);
            KeyRing ring = KeyRing.of(event.conversation(), rings);
            all.computeIfPresent(
                    event.conversation(),
                    (_, standing) ->
                            new Standing(
                                    standing.state().fold(List.of(EventCodec.decode(event, ring))),
                                    standing.rowVersion()));
        }
        return all;
    }

    @Override
    public Uni<Set<ConversationId>> append(List<Move> moves) {
        return pool.preparedQuery(
                        AppendRows.watch(moves) ? JournalSql.APPEND_AND_WATCH : JournalSql.APPEND)
                .execute(AppendRows.of(moves))
                .map(PostgresJournal::ids)
                .onFailure(PostgresJournal::isConflict)
                .recoverWithItem(Set.of())
                .onFailure(PostgresJournal::isRefusal)
                .transform(e -> new DataRefused(((PgException) e).getSqlState(), e));
    }

    @Override
    public Uni<List<Recorded>> read(ConversationId conversation, long after, int limit) {
        // The keys after the events: a key is made before what it seals is written, so that asked
        // for
        // at the same time it may be missing, and a new event would read as erased.
        return pool.preparedQuery(JournalSql.HISTORY)
                .execute(Tuple.of(conversation.value(), after, limit))
                .flatMap(rows ->
                        vault.rings(Set.of(conversation))
                                .map(rings -> decoded(rows, KeyRing.of(conversation, rings))));
    }

    private static List<Recorded> decoded(RowSet<Row> rows, KeyRing ring) {
        List<Recorded> events = new ArrayList<>();
        for (Row row : rows) {
            events.add(EventCodec.decode(EventRows.event(row), ring));
        }
        return events;
    }

    /// Another writer took the place first, although the state row did not show it.
    private static boolean isConflict(Throwable failure) {
        return failure instanceof PgException e && UNIQUE_VIOLATION.equals(e.getSqlState());
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof PgException e
                && e.getSqlState() != null
                && (e.getSqlState().startsWith("22") || e.getSqlState().startsWith("23"));
    }

    private static Set<ConversationId> ids(RowSet<Row> rows) {
        Set<ConversationId> ids = new HashSet<>();
        rows.forEach(row -> ids.add(new ConversationId(row.getUUID(0))));
        return ids;
    }

    private static UUID[] uuids(Collection<ConversationId> ids) {
        return ids.stream().map(ConversationId::value).toArray(UUID[]::new);
    }
}
