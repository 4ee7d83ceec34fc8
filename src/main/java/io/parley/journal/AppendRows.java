package io.parley.journal;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/// The append statement that a batch needs, and its arrays, column by column.
final class AppendRows {
    private AppendRows() {}

    private record TimerRow(Move move, io.parley.conversation.Timer timer) {}

    private record BegunRow(Move move, WatchChanges.Begun watch) {}

    private record EndedRow(Move move, long setBy) {}

    /// Watches are rare and the statement with them is longer, so it is used where there are any.
    static boolean watch(List<Move> moves) {
        return moves.stream().anyMatch(move -> !move.watches().areNone());
    }

    static Tuple of(List<Move> moves) {
        Tuple tuple = Tuple.tuple();
        states(tuple, moves);
        List<EncodedEvent> events = new ArrayList<>();
        List<TimerRow> timers = new ArrayList<>();
        for (Move move : moves) {
            events.addAll(move.events());
            move.timers().forEach(timer -> timers.add(new TimerRow(move, timer)));
        }
        events(tuple, events);
        timers(tuple, timers);
        if (watch(moves)) {
            watches(tuple, moves);
        }
        return tuple;
    }

    private static void states(Tuple to, List<Move> moves) {
        add(to, moves, m -> m.conversation().value(), UUID[]::new);
        add(to, moves, m -> m.merchant().value(), String[]::new);
        add(to, moves, Move::version, Long[]::new);
        add(to, moves, Move::expected, Long[]::new);
        add(to, moves, _ -> StateCodec.VERSION, Integer[]::new);
        add(to, moves, Move::status, String[]::new);
        add(to, moves, m -> buffer(m.state()), io.vertx.core.buffer.Buffer[]::new);
        add(to, moves, m -> m.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
    }

    private static void events(Tuple to, List<EncodedEvent> events) {
        add(to, events, e -> e.conversation().value(), UUID[]::new);
        add(to, events, EncodedEvent::seq, Long[]::new);
        add(to, events, EncodedEvent::cause, String[]::new);
        add(to, events, EncodedEvent::ordinal, Integer[]::new);
        add(to, events, EncodedEvent::type, String[]::new);
        add(to, events, EncodedEvent::version, Integer[]::new);
        add(to, events, e -> buffer(e.payload()), io.vertx.core.buffer.Buffer[]::new);
        add(to, events, e -> e.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
    }

    private static void timers(Tuple to, List<TimerRow> timers) {
        add(to, timers, t -> t.move.conversation().value(), UUID[]::new);
        add(to, timers, t -> t.move.merchant().value(), String[]::new);
        add(to, timers, t -> t.timer.kind().wireName(), String[]::new);
        add(to, timers, t -> t.timer.setBy(), Long[]::new);
        add(to, timers, t -> t.timer.due().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
    }

    private static void watches(Tuple to, List<Move> moves) {
        List<BegunRow> begun = new ArrayList<>();
        List<EndedRow> ended = new ArrayList<>();
        for (Move move : moves) {
            move.watches().begun().forEach(watch -> begun.add(new BegunRow(move, watch)));
            move.watches().ended().forEach(setBy -> ended.add(new EndedRow(move, setBy)));
        }
        add(to, begun, w -> w.move.conversation().value(), UUID[]::new);
        add(to, begun, w -> w.watch.setBy(), Long[]::new);
        add(to, begun, w -> w.move.merchant().value(), String[]::new);
        add(to, begun, w -> w.watch.order().value(), String[]::new);
        add(to, begun, w -> w.move.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
        add(to, ended, w -> w.move.conversation().value(), UUID[]::new);
        add(to, ended, EndedRow::setBy, Long[]::new);
    }

    private static io.vertx.core.buffer.Buffer buffer(byte[] bytes) {
        return io.vertx.core.buffer.Buffer.buffer(bytes);
    }

    private static <R, T> void add(
            Tuple to, List<R> rows, Function<R, T> column, IntFunction<T[]> array) {
        to.addValue(rows.stream().map(column).toArray(array));
    }
}
