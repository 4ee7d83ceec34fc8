package io.parley.turn;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.Cause;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import io.parley.journal.DataRefused;
import io.parley.journal.EncodedEvent;
import io.parley.journal.EventCodec;
import io.parley.journal.Journal;
import io.parley.journal.KeyRing;
import io.parley.journal.Move;
import io.parley.journal.Standing;
import io.parley.journal.StateCodec;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The journal as PostgreSQL holds it: rows move from the expected version, the keys of the event
/// table are unique, and a statement is written whole or not at all.
final class InMemoryJournal implements Journal {
    private final Map<ConversationId, Move> rows = new HashMap<>();
    private final List<EncodedEvent> events = new ArrayList<>();
    private final Map<ConversationId, Map<Long, OrderNumber>> watches = new HashMap<>();
    private Predicate<Move> refused = _ -> false;
    private Runnable beforeAppend = () -> {};
    private Runnable afterAppend = () -> {};
    private int asked;
    private int appends;

    /// The database refuses these moves' data.
    void refuse(Predicate<Move> moves) {
        refused = moves;
    }

    /// Happens once, before the next append.
    void beforeAppend(Runnable once) {
        beforeAppend = once;
    }

    /// Happens once, when the next append is written and its answer is under way.
    void afterAppend(Runnable once) {
        afterAppend = once;
    }

    void corruptRow(ConversationId id) {
        rows.computeIfPresent(id, (_, row) -> with(row, "rubbish".getBytes()));
    }

    private static Move with(Move row, byte[] state) {
        return new Move(
                row.conversation(),
                row.merchant(),
                row.expected(),
                row.version(),
                row.status(),
                state,
                row.events(),
                row.timers(),
                row.watches(),
                row.at());
    }

    /// The orders a conversation has a watch row for, in order of the event that began it.
    List<String> watched(ConversationId id) {
        return watches.getOrDefault(id, Map.of()).values().stream()
                .map(OrderNumber::value)
                .toList();
    }

    private void watch(Move move) {
        Map<Long, OrderNumber> rows =
                watches.computeIfAbsent(move.conversation(), _ -> new TreeMap<>());
        rows.keySet().removeAll(move.watches().ended());
        move.watches().begun().forEach(watch -> rows.put(watch.setBy(), watch.order()));
    }

    /// How often it was asked for known causes.
    int asked() {
        return asked;
    }

    int appends() {
        return appends;
    }

    Move row(ConversationId id) {
        return java.util.Objects.requireNonNull(rows.get(id));
    }

    List<EncodedEvent> events() {
        return events;
    }

    List<EncodedEvent> events(ConversationId id) {
        return events.stream().filter(event -> event.conversation().equals(id)).toList();
    }

    /// The wire names of a conversation's events.
    List<String> types(ConversationId id) {
        return events(id).stream().map(EncodedEvent::type).toList();
    }

    @Override
    public Uni<Map<Origin, List<EncodedEvent>>> known(Set<Origin> origins) {
        asked++;
        return Uni.createFrom()
                .item(() -> {
                    Map<Origin, List<EncodedEvent>> known = new HashMap<>();
                    for (EncodedEvent event : events) {
                        Origin origin = origin(event);
                        if (origins.contains(origin)) {
                            known.computeIfAbsent(origin, _ -> new ArrayList<>()).add(event);
                        }
                    }
                    return known;
                });
    }

    private static Origin origin(EncodedEvent event) {
        return new Origin(event.conversation(), new Cause(event.cause()));
    }

    @Override
    public Uni<Map<ConversationId, Standing>> load(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings) {
        return Uni.createFrom()
                .item(() -> {
                    Map<ConversationId, Standing> found = new HashMap<>();
                    wanted.forEach((id, merchant) -> found.put(id, loaded(id, merchant, rings)));
                    return found;
                });
    }

    private Standing loaded(
            ConversationId id, MerchantId merchant, Map<ConversationId, KeyRing> rings) {
        Standing none = new Standing(Conversation.unopened(id, merchant), 0);
        Move row = rows.get(id);
        if (row == null) {
            return none;
        }
        return StateCodec.decode(id, row.state(), rings.getOrDefault(id, KeyRing.EMPTY))
                .map(state -> new Standing(state, row.version()))
                .orElse(none);
    }

    @Override
    public Uni<Map<ConversationId, Standing>> rebuild(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings) {
        return Uni.createFrom()
                .item(() -> {
                    Map<ConversationId, Standing> found = new HashMap<>();
                    wanted.forEach((id, merchant) -> found.put(id, rebuilt(id, merchant, rings)));
                    return found;
                });
    }

    private Standing rebuilt(
            ConversationId id, MerchantId merchant, Map<ConversationId, KeyRing> rings) {
        KeyRing ring = rings.getOrDefault(id, KeyRing.EMPTY);
        Conversation state =
                Conversation.unopened(id, merchant)
                        .fold(events(id).stream().map(e -> EventCodec.decode(e, ring)).toList());
        return new Standing(state, version(id));
    }

    private long version(ConversationId id) {
        Move row = rows.get(id);
        return row == null ? 0 : row.version();
    }

    @Override
    public Uni<Set<ConversationId>> append(List<Move> moves) {
        return Uni.createFrom().item(() -> write(moves));
    }

    private Set<ConversationId> write(List<Move> moves) {
        appends++;
        once(() -> beforeAppend, () -> beforeAppend = () -> {});
        if (moves.stream().anyMatch(refused)) {
            throw new DataRefused("22021", new IllegalStateException("refused"));
        }
        List<Move> moved = moves.stream().filter(this::isExpected).toList();
        Set<ConversationId> ids = new HashSet<>();
        if (moved.stream().noneMatch(this::isTaken)) {
            moved.forEach(move -> {
                rows.put(move.conversation(), move);
                events.addAll(move.events());
                watch(move);
                ids.add(move.conversation());
            });
        }
        once(() -> afterAppend, () -> afterAppend = () -> {});
        return ids;
    }

    private static void once(java.util.function.Supplier<Runnable> task, Runnable forget) {
        Runnable now = task.get();
        forget.run();
        now.run();
    }

    private boolean isExpected(Move move) {
        Move row = rows.get(move.conversation());
        return row == null || row.version() == move.expected();
    }

    private boolean isTaken(Move move) {
        Set<Long> seqs = new HashSet<>();
        Set<String> places = new HashSet<>();
        events(move.conversation())
                .forEach(event -> {
                    seqs.add(event.seq());
                    places.add(event.cause() + event.ordinal());
                });
        return move.events().stream()
                .anyMatch(e -> !seqs.add(e.seq()) || !places.add(e.cause() + e.ordinal()));
    }
}
