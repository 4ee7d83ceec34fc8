package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.shop.Movements.Outcome;
import io.parley.shop.Movements.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Follows the reports of a batch on the parcels they name, one after the other.
final class Tracking {
    private final Map<Key, TrackedParcel> parcels = new LinkedHashMap<>();
    private final Map<Key, TrackedParcel> changed = new LinkedHashMap<>();

    private record Key(MerchantId merchant, String id) {
        static Key of(TrackedParcel parcel) {
            return new Key(parcel.merchant(), parcel.parcel().id());
        }
    }

    Tracking(List<TrackedParcel> known) {
        known.forEach(parcel -> parcels.put(Key.of(parcel), parcel));
    }

    /// What becomes of a report.
    Outcome follow(Report report) {
        List<TrackedParcel> named =
                parcels.values().stream()
                        .filter(p -> p.merchant().equals(report.merchant()))
                        .filter(p -> p.isCalled(report.parcel()))
                        .toList();
        if (named.isEmpty()) {
            return new Outcome.UnknownParcel();
        }
        if (named.stream().anyMatch(p -> p.isFull() && !p.has(report.movement()))) {
            return new Outcome.Full();
        }
        List<Parcel> kept = new ArrayList<>();
        named.forEach(parcel -> kept.add(keep(parcel, report).parcel()));
        return new Outcome.Kept(List.copyOf(kept));
    }

    private TrackedParcel keep(TrackedParcel parcel, Report report) {
        if (parcel.has(report.movement())) {
            return parcel;
        }
        TrackedParcel moved = parcel.with(report);
        parcels.put(Key.of(moved), moved);
        changed.put(Key.of(moved), moved);
        return moved;
    }

    /// The parcels with something new.
    List<TrackedParcel> changed() {
        return List.copyOf(changed.values());
    }
}
