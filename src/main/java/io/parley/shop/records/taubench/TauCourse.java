package io.parley.shop.records.taubench;

import io.parley.shop.Order.Status;
import io.parley.shop.Parcel.Movement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to an order and its parcels by now, and when.
record TauCourse(
        Instant placed,
        @Nullable Instant shipped,
        @Nullable Instant delivered,
        @Nullable Instant cancelled,
        @Nullable Instant promised,
        List<Movement> movements) {

    static TauCourse of(Status status, TauCalendar calendar) {
        return switch (status) {
            case PLACED, PAID -> {
                Instant placed = calendar.placedLately();
                yield waiting(placed, calendar, List.of());
            }
            case PACKED, SHIPPED -> {
                Instant placed = calendar.placedToBeSent();
                yield waiting(placed, calendar, calendar.packed(placed));
            }
            case DELIVERED -> delivered(calendar.placedToBeDelivered(), calendar);
            case CANCELLED -> {
                Instant placed = calendar.placedToBeCancelled();
                Instant cancelled = calendar.cancelled(placed);
                yield new TauCourse(placed, null, null, cancelled, null, calendar.stopped(placed));
            }
        };
    }

    private static TauCourse waiting(Instant placed, TauCalendar calendar, List<Movement> way) {
        return new TauCourse(placed, null, null, null, calendar.promised(placed), way);
    }

    private static TauCourse delivered(Instant placed, TauCalendar calendar) {
        List<Movement> way = calendar.delivered(placed);
        return new TauCourse(
                placed, way.get(1).at(), way.getLast().at(), null, calendar.promised(placed), way);
    }
}
