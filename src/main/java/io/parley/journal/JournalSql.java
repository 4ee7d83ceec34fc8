package io.parley.journal;

/// The journal's statements. Each serves a whole batch by arrays.
public final class JournalSql {
    private JournalSql() {}

    /// `offset 0` keeps the planner from turning the look-ups by index into a join by hashing.
    static final String KNOWN =
            """
            select e.conversation, e.seq, e.cause, e.ordinal, e.type, e.version, e.payload, e.at
            from unnest($1::uuid[], $2::text[]) as k(conversation, cause)
            cross join lateral (
                select * from conversation_event e
                where e.conversation = k.conversation and e.cause = k.cause offset 0) e
            order by e.conversation, e.seq\
            """;

    static final String STATES =
            "select id, version, state from conversation where id = any($1) and codec = $2";

    static final String ROW_VERSIONS = "select id, version from conversation where id = any($1)";

    static final String ALL_EVENTS =
            """
            select conversation, seq, cause, ordinal, type, version, payload, at
            from conversation_event where conversation = any($1) order by conversation, seq\
            """;

    static final String HISTORY =
            """
            select conversation, seq, cause, ordinal, type, version, payload, at
            from conversation_event where conversation = $1 and seq > $2 order by seq limit $3\
            """;

    /// Rows move in order of their id, so that two instances that meet wait for each other instead
    /// of locking each other out. Events and timers go in only for the rows that moved.
    private static final String MOVE =
            """
            with moved as (
                insert into conversation as c
                    (id, merchant, version, previous, codec, status, state, updated)
                select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[], $5::int[],
                    $6::text[], $7::bytea[], $8::timestamptz[])
                    as s(id, merchant, version, previous, codec, status, state, updated)
                order by id
                on conflict (id) do update set version = excluded.version,
                    previous = excluded.previous, codec = excluded.codec, status = excluded.status,
                    state = excluded.state, updated = excluded.updated
                    where c.version = excluded.previous
                returning c.id),
            written as (
                insert into conversation_event
                    (conversation, seq, cause, ordinal, type, version, payload, at)
                select * from unnest($9::uuid[], $10::bigint[], $11::text[], $12::int[],
                    $13::text[], $14::int[], $15::bytea[], $16::timestamptz[])
                    as e(conversation, seq, cause, ordinal, type, version, payload, at)
                where e.conversation in (select id from moved)),
            timed as (
                insert into timer (conversation, merchant, kind, set_by, due)
                select * from unnest($17::uuid[], $18::text[], $19::text[], $20::bigint[],
                    $21::timestamptz[]) as t(conversation, merchant, kind, set_by, due)
                where t.conversation in (select id from moved))\
            """;

    private static final String WATCH =
            """
            ,
            watched as (
                insert into order_watch (conversation, set_by, merchant, order_number, since)
                select * from unnest($22::uuid[], $23::bigint[], $24::text[], $25::text[],
                    $26::timestamptz[]) as w(conversation, set_by, merchant, order_number, since)
                where w.conversation in (select id from moved)),
            unwatched as (
                delete from order_watch w using unnest($27::uuid[], $28::bigint[])
                    as d(conversation, set_by)
                where w.conversation = d.conversation and w.set_by = d.set_by
                    and d.conversation in (select id from moved))\
            """;

    private static final String MOVED = "\nselect id from moved";

    /// For batches in which nobody begins or ends a watch, which are nearly all of them.
    public static final String APPEND = MOVE + MOVED;

    static final String APPEND_AND_WATCH = MOVE + WATCH + MOVED;
}
