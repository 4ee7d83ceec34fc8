package io.parley.handlers.ordertracking;

import io.parley.commerce.Milestone;
import io.parley.handlers.Voice;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Short answers to follow-ups about the order on the table.
record Brief(Voice voice, Sentences sentences, Instant now) {
    String when(Shipment shipment) {
        return switch (shipment.situation(now)) {
            case DELIVERED -> delivered(shipment);
            case OUT_FOR_DELIVERY -> voice.say("when.today", number(shipment));
            case CANCELLED -> voice.say("when.cancelled", number(shipment));
            case LOST,
                    RETURNED,
                    RETURNING,
                    DELIVERY_FAILED,
                    READY_FOR_PICKUP,
                    AT_CUSTOMS,
                    LATE,
                    DELAYED,
                    PARTLY_SENT,
                    ON_THE_WAY,
                    PACKED,
                    PREPARING,
                    UNPAID ->
                    expected(shipment);
        };
    }

    private String expected(Shipment shipment) {
        String day = sentences.expectation(shipment);
        String next = voice.say("next." + shipment.situation(now).key());
        return day.isEmpty()
                ? voice.sentences(Stream.of(voice.say("when.unknown", number(shipment)), next))
                : voice.sentences(
                        Stream.of(
                                voice.say("about", number(shipment)),
                                day,
                                voice.say("when.no_hour"),
                                next));
    }

    /// When, and where, the carrier says it handed it over.
    String delivered(Shipment shipment) {
        Optional<Parcel.Movement> handedOver =
                shipment.parcels().stream()
                        .flatMap(parcel -> parcel.movements().stream())
                        .filter(movement -> movement.milestone() == Milestone.DELIVERED)
                        .max(Comparator.comparing(Parcel.Movement::at));
        Instant at = handedOver.map(Parcel.Movement::at).orElse(shipment.order().delivered());
        if (at == null) {
            return voice.say("delivered", number(shipment));
        }
        return handedOver
                .flatMap(movement -> Optional.ofNullable(movement.place()))
                .map(place ->
                        voice.say(
                                "delivered.at.place",
                                number(shipment),
                                voice.time(at),
                                voice.say(place)))
                .orElseGet(() -> voice.say("delivered.at", number(shipment), voice.time(at)));
    }

    String carrier(Shipment shipment) {
        if (shipment.parcels().isEmpty()) {
            return voice.say("carrier.none", number(shipment));
        }
        return voice.sentences(
                Stream.concat(
                        Stream.of(voice.say("about", number(shipment))),
                        sentences.parcels(shipment)));
    }

    private static String number(Shipment shipment) {
        return shipment.order().number().value();
    }
}
