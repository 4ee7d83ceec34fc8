/// What shops and carriers write to topics of ours. `ParcelFeed` reads the movements of parcels in
/// batches, `ParcelDesk` keeps them in the shop and `NewsRound` sends what is news to the
/// conversations that watch the order; `OverdueRound` looks for parcels that did not come.
/// `ShopFeed` reads the records of shops, `ShopDesk` writes a batch of them in one transaction, and
/// `Handover` keeps their order when another instance takes a partition over. Nothing here needs to
/// happen only once: records, commands and dead letters may all be met again.
@NullMarked
package io.parley.gateway.feeds;

import org.jspecify.annotations.NullMarked;
