package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.conversation.Cause;
import io.parley.conversation.ParcelNews;
import io.parley.shop.Movements.Report;
import io.parley.shop.Overdue.OverdueParcel;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to be told to whoever watches an order of this merchant. The cause follows from what
/// happened, so that the same bulletin, met again, is known.
record Bulletin(MerchantId merchant, ParcelNews news, Cause cause) {

    /// What is news in a report of this parcel: the milestone, if people want to hear of it, and a
    /// delay that the carrier foresees.
    static List<Bulletin> of(Report report, Parcel parcel) {
        Parcel.Movement movement = report.movement();
        List<Bulletin> news = new ArrayList<>();
        if (movement.milestone().isNews()) {
            Cause cause = Cause.moved(parcel.id(), movement.id());
            news.add(bulletin(report, parcel, movement.milestone(), cause));
        }
        if (foreseesDelay(report, parcel.promised())) {
            Cause cause = Cause.late(parcel.id(), movement.id());
            news.add(bulletin(report, parcel, Milestone.DELAYED, cause));
        }
        return news;
    }

    /// A parcel that was not there when it was due.
    static Bulletin overdue(OverdueParcel overdue, Instant due, Instant now) {
        Parcel parcel = overdue.parcel();
        return new Bulletin(
                overdue.merchant(),
                new ParcelNews(
                        parcel.order(),
                        parcel.id(),
                        Milestone.DELAYED,
                        now,
                        parcel.carrier(),
                        parcel.trackingNumber(),
                        parcel.promised(),
                        parcel.expected(),
                        null),
                Cause.overdue(parcel.id(), due));
    }

    private static Bulletin bulletin(
            Report report, Parcel parcel, Milestone milestone, Cause cause) {
        Parcel.Movement movement = report.movement();
        return new Bulletin(
                report.merchant(),
                new ParcelNews(
                        parcel.order(),
                        parcel.id(),
                        milestone,
                        movement.at(),
                        parcel.carrier(),
                        parcel.trackingNumber(),
                        parcel.promised(),
                        report.expected() != null ? report.expected() : parcel.expected(),
                        movement.place()),
                cause);
    }

    private static boolean foreseesDelay(Report report, @Nullable Instant promised) {
        return report.expected() != null
                && promised != null
                && report.expected().isAfter(promised)
                && isUnderWay(report.movement().milestone());
    }

    /// What waits to be collected, comes back or is at its end is not late any more, and what is
    /// reported as delayed need not be told twice.
    private static boolean isUnderWay(Milestone milestone) {
        return switch (milestone) {
            case REGISTERED, PICKED_UP, IN_TRANSIT, AT_CUSTOMS, OUT_FOR_DELIVERY, DELIVERY_FAILED ->
                    true;
            case READY_FOR_PICKUP, DELIVERED, DELAYED, RETURNING, RETURNED, LOST -> false;
        };
    }
}
