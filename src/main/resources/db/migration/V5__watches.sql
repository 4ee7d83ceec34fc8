-- Who is to be told what happens to an order's parcels. Written with the events that begin and end a watch.
create table order_watch (
    conversation uuid        not null,
    set_by       bigint      not null,
    merchant     text        not null,
    order_number text        not null,
    since        timestamptz not null,
    primary key (conversation, set_by)
);
create index order_watch_order on order_watch (merchant, order_number);

alter table shop_parcel
    -- When the movement happened that `expected` comes from: an older one that arrives later does not change it.
    add column expected_at timestamptz,
    -- The due time at which it was found not to be there. Another due time is another finding.
    add column overdue_for timestamptz;

-- Holds only parcels nobody has looked after yet, so that those that stay away for ever cost nothing.
drop index shop_parcel_due;
create index shop_parcel_overdue on shop_parcel (coalesce(expected, promised))
    where milestone not in ('READY_FOR_PICKUP', 'DELIVERED', 'RETURNING', 'RETURNED', 'LOST')
      and overdue_for is distinct from coalesce(expected, promised);
