-- What has happened, for ever. The primary key holds the order, the unique key holds once-only.
create table conversation_event (
    conversation uuid        not null,
    seq          bigint      not null check (seq > 0),
    cause        text        not null,
    ordinal      int         not null,
    type         text        not null,
    version      int         not null,
    payload      bytea       not null,
    at           timestamptz not null,
    primary key (conversation, seq),
    unique (conversation, cause, ordinal)
);

-- A cache of the fold: droppable at any moment. `previous` is the version the row moved from, so that
-- one statement can insert and move rows and refuse those that another writer moved first.
create table conversation (
    id       uuid        primary key,
    merchant text        not null,
    version  bigint      not null,
    previous bigint      not null,
    codec    int         not null,
    status   text        not null,
    state    bytea       not null,
    updated  timestamptz not null
) with (fillfactor = 70);

create table timer (
    conversation uuid        not null,
    merchant     text        not null,
    kind         text        not null,
    set_by       bigint      not null,
    due          timestamptz not null,
    primary key (conversation, kind, set_by)
);
create index timer_due on timer (due);

-- Destroying a key is the erasure: the row stays, so that the generation is never used again.
create table shopper_key (
    conversation uuid        not null,
    generation   int         not null,
    key          bytea,
    created      timestamptz not null default now(),
    destroyed    timestamptz,
    primary key (conversation, generation),
    check ((key is null) = (destroyed is not null))
);
