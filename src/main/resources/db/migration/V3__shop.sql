-- The built-in shop. The merchant is part of every key, so that no query can cross merchants.
create table shop_order (
    merchant        text        not null,
    number          text        not null,
    -- The shopper's id in the merchant's shop, as its signed tokens name it.
    subject         text        not null,
    status          text        not null check (status in ('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    total_minor     bigint      not null,
    currency        text        not null,
    placed          timestamptz not null,
    paid            timestamptz,
    shipped         timestamptz,
    delivered       timestamptz,
    cancelled       timestamptz,
    expected        timestamptz,
    carrier         text,
    tracking_number text,
    -- Names only; one row an order keeps the look-up at one read.
    items           text[]      not null default '{}',
    primary key (merchant, number)
);
