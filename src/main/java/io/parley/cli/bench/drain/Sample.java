package io.parley.cli.bench.drain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the turn has written for some of its commands, for others to write again: the events of
/// commands that opened a conversation, those of later ones, and states.
record Sample(List<List<Event>> opening, List<List<Event>> later, List<State> states) {
    private static final int CONVERSATIONS = 2_000;

    @SuppressWarnings("ArrayRecordComponent") // written again, compared by nobody
    record Event(String type, int version, byte[] payload) {}

    @SuppressWarnings("ArrayRecordComponent") // written again, compared by nobody
    record State(String status, byte[] bytes) {}

    private static final String EVENTS =
            """
            select e.conversation || '/' || e.cause, e.type, e.version, e.payload
            from conversation_event e
            where e.conversation in (select id from conversation where merchant = 'bench' limit ?)
            order by e.conversation, e.seq\
            """;
    private static final String STATES =
            "select status, state from conversation where merchant = 'bench' limit ?";
    private static final String OPENING = "episode-opened";

    static Sample of(Connection postgres) throws SQLException {
        var sample = new Sample(new ArrayList<>(), new ArrayList<>(), states(postgres));
        for (var events : events(postgres).values()) {
            var opens = events.getFirst().type().equals(OPENING);
            (opens ? sample.opening : sample.later).add(events);
        }
        return sample;
    }

    private static Map<String, List<Event>> events(Connection postgres) throws SQLException {
        Map<String, List<Event>> byCommand = new LinkedHashMap<>();
        try (PreparedStatement query = postgres.prepareStatement(EVENTS)) {
            query.setInt(1, CONVERSATIONS);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                byCommand
                        .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(new Event(rows.getString(2), rows.getInt(3), rows.getBytes(4)));
            }
        }
        return byCommand;
    }

    private static List<State> states(Connection postgres) throws SQLException {
        List<State> states = new ArrayList<>();
        try (PreparedStatement query = postgres.prepareStatement(STATES)) {
            query.setInt(1, CONVERSATIONS);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                states.add(new State(rows.getString(1), rows.getBytes(2)));
            }
        }
        return states;
    }

    /// What the n-th command leads to.
    List<Event> events(boolean opens, int n) {
        var from = opens ? opening : later;
        return from.get(Math.floorMod(n, from.size()));
    }

    State state(int n) {
        return states.get(Math.floorMod(n, states.size()));
    }

    /// Bytes of payload a later command leads to, on average.
    long bytesPerCommand() {
        return later.stream().flatMap(List::stream).mapToLong(e -> e.payload().length).sum()
                / Math.max(1, later.size());
    }
}
