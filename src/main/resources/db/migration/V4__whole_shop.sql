-- The whole shop: what orders hold, parcels, products, shoppers and pages. Lists inside a row are kept as
-- JSON in text columns: they are read whole, with their row, and never searched by the database.
create table shop_parcel (
    merchant        text        not null,
    id              text        not null,
    number          text        not null,
    carrier         text        not null,
    tracking_number text,
    variants        text        not null default '[]',
    promised        timestamptz,
    expected        timestamptz,
    movements       text        not null default '[]',
    -- The last movement's milestone, for finding parcels that are overdue.
    milestone       text        not null default 'REGISTERED',
    primary key (merchant, id)
);
create index shop_parcel_order on shop_parcel (merchant, number);
-- Carriers name a parcel by its tracking number.
create index shop_parcel_tracking on shop_parcel (merchant, tracking_number);
create index shop_parcel_due on shop_parcel (coalesce(expected, promised))
    where milestone not in ('DELIVERED', 'RETURNED', 'LOST');

insert into shop_parcel (merchant, id, number, carrier, tracking_number, promised, milestone)
select merchant, coalesce(tracking_number, number), number, carrier, tracking_number, expected,
       case status when 'DELIVERED' then 'DELIVERED' else 'PICKED_UP' end
  from shop_order where carrier is not null
    on conflict do nothing;

alter table shop_order drop constraint shop_order_status_check;
alter table shop_order add constraint shop_order_status_check
    check (status in ('PLACED', 'PAID', 'PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED'));
alter table shop_order rename column expected to promised;
alter table shop_order rename column items to names;
alter table shop_order
    add column items    text not null default '[]',
    add column email    text,
    add column postcode text,
    add column refunds  text not null default '[]',
    add column returns  text not null default '[]';
update shop_order o set items = coalesce((
    select json_agg(json_build_object('product', n, 'variant', n, 'name', json_build_object('EN', n),
                    'options', json_build_object(), 'quantity', 1,
                    'price', json_build_object('minor', 0, 'currency', o.currency)))
      from unnest(o.names) n)::text, '[]');
alter table shop_order drop column names, drop column carrier, drop column tracking_number;
create index shop_order_of_shopper on shop_order (merchant, subject, placed desc);

create table shop_product (
    merchant    text not null,
    id          text not null,
    category    text not null,
    name        text not null,
    description text not null,
    attributes  text not null,
    variants    text not null,
    primary key (merchant, id)
);

-- The keys are the name, e-mail and postcode as they are compared: folded, without blanks where they do not count.
create table shop_shopper (
    merchant     text not null,
    subject      text not null,
    name         text not null,
    email        text not null,
    address      text not null,
    payments     text not null default '[]',
    name_key     text not null,
    email_key    text not null,
    postcode_key text not null,
    primary key (merchant, subject)
);
create index shop_shopper_email on shop_shopper (merchant, email_key);
create index shop_shopper_name on shop_shopper (merchant, name_key, postcode_key);

create table shop_page (
    merchant text not null,
    id       text not null,
    kind     text not null check (kind in ('POLICY', 'FAQ')),
    title    text not null,
    body     text not null,
    primary key (merchant, id)
);

-- Wrong claims of guests, by what they were aimed at. The truth about identity is not kept in Redis.
create table proof_failure (
    merchant text        not null,
    target   text        not null,
    claim    bytea       not null,
    at       timestamptz not null,
    primary key (merchant, target, claim)
);
create index proof_failure_age on proof_failure (at);

alter table merchant
    add column languages     text[] not null default '{en,zh}',
    add column order_numbers text[] not null default '{}',
    add column proofs        text[] not null default '{order+email,order+postcode}';
