package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Parcels that are not there at the time they were due.
public interface Overdue {

    record OverdueParcel(MerchantId merchant, Parcel parcel) {}

    /// At most `atMost` parcels that were due by `now` and are not settled, longest due first.
    Uni<List<OverdueParcel>> find(Instant now, int atMost);

    /// What was to be done about these is done: they are not found again unless another time is
    /// named for them.
    Uni<Void> settle(List<OverdueParcel> parcels);
}
