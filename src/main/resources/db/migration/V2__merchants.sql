-- The rules are bounded here as well, so that no hand-written row can make a conversation endless or mute.
create table merchant (
    id                text        primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name              text        not null check (length(name) between 1 and 200),
    language          text        not null default 'en' check (language in ('en', 'zh')),
    zone              text        not null default 'UTC',
    token_key         bytea       not null check (octet_length(token_key) >= 32),
    origins           text[]      not null default '{}',
    settings_version  int         not null default 1 check (settings_version >= 1),
    automatic_turns   int         not null default 50 check (automatic_turns between 1 and 1000),
    misunderstandings int         not null default 2 check (misunderstandings between 1 and 100),
    lookup_attempts   int         not null default 3 check (lookup_attempts between 0 and 20),
    lookup_pause_ms   bigint      not null default 5000 check (lookup_pause_ms between 100 and 600000),
    silence_ms        bigint      not null default 1800000 check (silence_ms between 1000 and 604800000),
    created           timestamptz not null default now()
);

-- Keys this service made for itself, so that all its instances sign with the same one.
create table service_key (
    name    text        primary key,
    key     bytea       not null check (octet_length(key) >= 32),
    created timestamptz not null default now()
);
