/// What shops write to topics of ours. `ShopFeed` reads the records of shops in batches, `ShopDesk`
/// writes a batch into the shop in one transaction, and what is no record is set aside. Nothing
/// here needs to happen only once: records and dead letters may be met again, and `Handover` keeps
/// their order when another instance takes a partition over.
@NullMarked
package io.parley.gateway.feeds;

import org.jspecify.annotations.NullMarked;
