package io.parley.shop;

import io.parley.platform.EventLoops;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Reads the built-in shop's tables: one query, however many rows of however many merchants are
/// wanted. Whose data it is, is part of every query: what is not the asker's never leaves the
/// database.
@Singleton
final class ShopTables {
    private final Mutiny.SessionFactory sessions;
    private final EventLoops eventLoops;

    ShopTables(Mutiny.SessionFactory sessions, EventLoops eventLoops) {
        this.sessions = sessions;
        this.eventLoops = eventLoops;
    }

    /// The rows of a native query whose parameters are columns of what is wanted. The query selects
    /// just the columns that the row maps: over any other, Hibernate Reactive (3.2.11) stumbles
    /// with a null pointer, and a column that a later version adds is one of those.
    <R> Uni<List<R>> rows(String query, Class<R> row, Map<String, String[]> columns) {
        return eventLoops.run(() ->
                sessions.withStatelessSession(session -> {
                    var wanted = session.createNativeQuery(query, row);
                    columns.forEach(wanted::setParameter);
                    return wanted.getResultList();
                }));
    }

    /// A column of the wanted, for a parameter. PostgreSQL refuses a text with NUL in it, and with
    /// it all others of the query; no row has one, so that a mark no row has either stands for it.
    static <L> String[] column(Collection<L> wanted, Function<L, String> value) {
        return wanted.stream()
                .map(value)
                .map(text -> text.indexOf('\0') < 0 ? text : "\uFFFF")
                .toArray(String[]::new);
    }
}
