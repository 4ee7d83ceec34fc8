-- What the built-in shop was asked for and what it answered, in the transaction that did it: a key met again is
-- answered the same and does nothing. `n` is the order in which things were done.
create table shop_action (
    merchant text        not null,
    key      text        not null,
    n        bigint      generated always as identity,
    subject  text        not null,
    action   text        not null,
    outcome  text        not null,
    at       timestamptz not null,
    primary key (merchant, key)
);

-- How an order is paid, where it goes and what was changed of it.
alter table shop_order add column terms text not null default '{}';

-- How often the lane has begun an action, written before the shop is called, so that whoever finds it after a crash
-- knows that it may have been done.
create table action_attempt (
    conversation uuid        not null,
    ask          bigint      not null,
    merchant     text        not null,
    first        timestamptz not null,
    last         timestamptz not null,
    attempts     int         not null check (attempts >= 0),
    outcome      text,
    primary key (conversation, ask)
);
