package io.parley.shop.records.taubench;

import io.parley.commerce.Milestone;
import io.parley.shop.Parcel.Movement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// When things happened to an order that has no dates. With n the number in the order's number, on
/// the clocks of New York (the shop's "all times are EST"):
///
/// - placed at 8 + n mod 14 o'clock and (n / 14) mod 60 minutes, paid five minutes later; promised
///   for eight in the evening of the seventh day after
/// - delivered: placed 10 + n mod 31 days ago; the parcel is registered at nine and picked up at
///   four in the afternoon of the next day, in transit at five in the morning before the day it is
///   out for delivery at eight and delivered from ten on, 3 + (n / 31) mod 4 days after the order
/// - processed: placed 2 + n mod 3 days ago, the parcel registered at nine of the next day
/// - pending: placed n mod 3 days ago, or the day before where that would lie ahead
/// - cancelled: placed 5 + n mod 26 days ago, the parcel registered after half an hour, cancelled
///   after 1 + n mod 20 hours, the money back at once on a gift card and else after three days
///
/// So the same order has the same dates all day long, each import of a later day moves them along,
/// and nothing but what is promised lies ahead.
record TauCalendar(long n, Instant now) {
    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Duration PAYING = Duration.ofMinutes(5);
    private static final Duration REFUNDING = Duration.ofDays(3);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int PROMISED_DAYS = 7;

    Instant placedToBeDelivered() {
        return placed(10 + spread(1, 31));
    }

    Instant placedToBeSent() {
        return placed(2 + spread(1, 3));
    }

    Instant placedLately() {
        Instant placed = placed(spread(1, 3));
        return paid(placed).isAfter(now) ? placed(1 + spread(1, 3)) : placed;
    }

    Instant placedToBeCancelled() {
        return placed(5 + spread(1, 26));
    }

    static Instant paid(Instant placed) {
        return placed.plus(PAYING);
    }

    Instant cancelled(Instant placed) {
        return placed.plus(Duration.ofHours(1 + spread(1, 20)));
    }

    static Instant refunded(Instant cancelled, boolean giftCard) {
        return giftCard ? cancelled : cancelled.plus(REFUNDING);
    }

    Instant promised(Instant placed) {
        return day(placed, PROMISED_DAYS).atTime(EVENING).atZone(ZONE).toInstant();
    }

    /// A delivered parcel's way.
    List<Movement> delivered(Instant placed) {
        long last = 3 + spread(31, 4);
        return List.of(
                movement(Milestone.REGISTERED, at(placed, 1, 9)),
                movement(Milestone.PICKED_UP, at(placed, 1, 16)),
                movement(Milestone.IN_TRANSIT, at(placed, last - 1, 5)),
                movement(Milestone.OUT_FOR_DELIVERY, at(placed, last, 8)),
                movement(Milestone.DELIVERED, at(placed, last, 10 + spread(1, 8))));
    }

    /// A packed parcel's way, of which the carrier has been told.
    List<Movement> packed(Instant placed) {
        return List.of(movement(Milestone.REGISTERED, at(placed, 1, 9)));
    }

    /// The way of a parcel that was never handed over.
    List<Movement> stopped(Instant placed) {
        return List.of(movement(Milestone.REGISTERED, placed.plus(Duration.ofMinutes(30))));
    }

    private static Movement movement(Milestone milestone, Instant at) {
        return new Movement(milestone.wireName(), milestone, at, null);
    }

    private Instant placed(long daysAgo) {
        LocalTime time = LocalTime.of((int) (8 + spread(1, 14)), minute());
        return ZonedDateTime.of(today().minusDays(daysAgo), time, ZONE).toInstant();
    }

    private Instant at(Instant placed, long daysLater, long hour) {
        LocalTime time = LocalTime.of((int) hour, minute());
        return day(placed, daysLater).atTime(time).atZone(ZONE).toInstant();
    }

    private int minute() {
        return (int) spread(14, 60);
    }

    private LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    private static LocalDate day(Instant placed, long daysLater) {
        return placed.atZone(ZONE).toLocalDate().plusDays(daysLater);
    }

    private long spread(long divisor, long values) {
        return n / divisor % values;
    }
}
