-- A merchant's policy: each document is written once and never changed, since rulings name its version. Which one
-- counts stands with the merchant, 0 for none.
create table merchant_policy (
    merchant text        not null,
    version  int         not null check (version >= 1),
    -- The version that counted before, to which an undo goes back.
    follows  int         not null check (follows between 0 and version - 1),
    document text        not null check (length(document) <= 200000),
    made     timestamptz not null,
    primary key (merchant, version)
);

alter table merchant add column policy_version int not null default 0 check (policy_version >= 0);
