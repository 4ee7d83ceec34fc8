package io.parley.conversation;

import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A shopper's wish to be told what happens to an order's parcels.
///
/// @param setBy the seq of the event that began it
/// @param told the notices given so far
public record Watch(long setBy, Erasable<OrderNumber> order, List<Told> told) {
    public Watch {
        told = List.copyOf(told);
    }

    boolean isOf(OrderNumber other) {
        return order.read().filter(other::equals).isPresent();
    }

    Watch told(Told news) {
        return new Watch(setBy, order, Stream.concat(told.stream(), Stream.of(news)).toList());
    }

    /// Why this is not to be told, if there is a reason.
    Optional<DropReason> objection(ParcelNews news) {
        if (!isOf(news.order())) {
            return Optional.of(DropReason.NOT_WATCHED);
        }
        List<Told> before = told.stream().filter(t -> t.isOf(news.parcel())).toList();
        if (before.stream().anyMatch(t -> t.milestone() == news.milestone())) {
            return Optional.of(DropReason.ALREADY_TOLD);
        }
        return before.stream().anyMatch(t -> overtakes(t, news))
                ? Optional.of(DropReason.OVERTAKEN)
                : Optional.empty();
    }

    /// Scans come late and out of order: nobody who has the parcel wants to hear that it is on its
    /// way. A delay is foreseen and not scanned, so its time overtakes nothing, and it is no news
    /// only once the parcel has come to its end.
    private static boolean overtakes(Told told, ParcelNews news) {
        if (news.milestone() == Milestone.DELAYED) {
            return told.milestone().isFinal();
        }
        return told.milestone() != Milestone.DELAYED && told.at().isAfter(news.at());
    }
}
