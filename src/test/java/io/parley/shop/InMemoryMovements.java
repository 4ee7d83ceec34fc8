package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The parcels of one merchant in memory, which refuse what a test wants and are away as often as
/// it wants.
public final class InMemoryMovements implements Movements {
    private final MerchantId merchant;
    private List<TrackedParcel> parcels;
    private int outages;

    public InMemoryMovements(MerchantId merchant, MovingParcel... parcels) {
        this.merchant = merchant;
        this.parcels =
                Stream.of(parcels).map(p -> new TrackedParcel(merchant, p.draft(), null)).toList();
    }

    public void outages(int times) {
        outages = times;
    }

    public List<Parcel> parcels() {
        return parcels.stream().map(TrackedParcel::parcel).toList();
    }

    /// A movement called `refused` is data the shop does not take.
    @Override
    public Uni<List<Outcome>> keep(List<Report> reports) {
        return Uni.createFrom()
                .item(() -> {
                    if (outages-- > 0) {
                        throw new IllegalStateException("The shop is away");
                    }
                    if (reports.stream().anyMatch(r -> r.movement().id().equals("refused"))) {
                        throw new MovementsRefused("SQLState 22021", new RuntimeException());
                    }
                    return follow(reports);
                });
    }

    private List<Outcome> follow(List<Report> reports) {
        Tracking tracking = new Tracking(parcels);
        List<Outcome> outcomes = reports.stream().map(tracking::follow).toList();
        List<TrackedParcel> now = new ArrayList<>(parcels);
        now.replaceAll(parcel ->
                tracking.changed().stream()
                        .filter(c -> c.parcel().id().equals(parcel.parcel().id()))
                        .findFirst()
                        .orElse(parcel));
        parcels = now;
        return outcomes;
    }

    public MerchantId merchant() {
        return merchant;
    }
}
