-- A merchant's own phrases: each set is written once and never changed. Which one counts stands with the merchant,
-- 0 for none, so that whoever reads its settings sees a change without another query.
create table merchant_phrases (
    merchant text        not null,
    version  int         not null check (version >= 1),
    -- The version that counted before, to which an undo goes back.
    follows  int         not null check (follows between 0 and version - 1),
    texts    text[]      not null check (cardinality(texts) <= 2000),
    intents  text[]      not null check (cardinality(intents) = cardinality(texts)),
    made     timestamptz not null,
    primary key (merchant, version)
);

alter table merchant add column phrases_version int not null default 0 check (phrases_version >= 0);
