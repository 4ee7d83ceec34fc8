package io.parley.handlers.ordertracking;

import io.parley.commerce.Milestone;
import io.parley.handlers.Voice;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in sentences how an order stands: all of them facts of the shop.
record Sentences(Voice voice, Instant now) {
    /// State, parcels, dates, what comes next, and money on its way back.
    String summary(Shipment shipment) {
        return voice.sentences(
                Stream.of(
                                Stream.of(state(shipment)),
                                parcels(shipment),
                                Stream.of(unsent(shipment), expectation(shipment), next(shipment)),
                                refunds(shipment.order()))
                        .flatMap(sentences -> sentences));
    }

    private String state(Shipment shipment) {
        Order order = shipment.order();
        return switch (shipment.order().status()) {
            case PLACED -> say("placed", order);
            case PAID ->
                    shipment.situation(now) == Situation.PARTLY_SENT
                            ? say("partly", order)
                            : say("paid", order);
            case PACKED -> say("packed", order);
            case SHIPPED ->
                    shipment.notSent().isEmpty()
                            ? dated("shipped", order, order.shipped())
                            : say("partly", order);
            case DELIVERED -> dated("delivered", order, order.delivered());
            case CANCELLED -> dated("cancelled", order, order.cancelled());
        };
    }

    private String say(String key, Order order) {
        return voice.say(key, order.number().value());
    }

    private String dated(String key, Order order, @Nullable Instant at) {
        return at == null
                ? say(key, order)
                : voice.say(key + ".dated", order.number().value(), voice.day(at));
    }

    /// One sentence a parcel, numbered where there are several.
    Stream<String> parcels(Shipment shipment) {
        List<Parcel> parcels = shipment.parcels();
        return IntStream.range(0, parcels.size())
                .mapToObj(i -> parcel(parcels.get(i), title(i, parcels.size())));
    }

    String title(int index, int of) {
        return of == 1 ? "" : voice.say("parcel.title", index + 1, of);
    }

    private String parcel(Parcel parcel, String title) {
        String tracking = parcel.trackingNumber();
        String carrier =
                tracking == null
                        ? voice.say("carrier", parcel.carrier())
                        : voice.say("tracking", parcel.carrier(), tracking);
        String scanned = parcel.movements().isEmpty() ? "" : latest(parcel);
        return voice.sentences(Stream.of(title, carrier, scanned));
    }

    private String latest(Parcel parcel) {
        Parcel.Movement movement = parcel.movements().getLast();
        String label = label(movement.milestone());
        var place = movement.place();
        return place == null
                ? voice.say("scan", label, voice.time(movement.at()))
                : voice.say("scan.place", label, voice.time(movement.at()), voice.say(place));
    }

    String label(Milestone milestone) {
        return voice.say("milestone." + milestone.wireName());
    }

    private String unsent(Shipment shipment) {
        List<Item> unsent = shipment.notSent();
        return !shipment.order().isUnderWay() || shipment.parcels().isEmpty() || unsent.isEmpty()
                ? ""
                : voice.say("unsent", items(unsent));
    }

    String items(List<Item> items) {
        return voice.list(items.stream().map(item -> voice.say(item.name())));
    }

    /// When it comes; plainly late when it is.
    String expectation(Shipment shipment) {
        Instant due = shipment.due();
        Instant promised = shipment.order().promised();
        if (due == null || !shipment.isUnderWay()) {
            return "";
        }
        if (due.isBefore(now)) {
            return voice.say("late", voice.day(due));
        }
        return promised != null && due.isAfter(promised)
                ? voice.say("delayed", voice.day(promised), voice.day(due))
                : voice.say("expected", voice.day(due));
    }

    private String next(Shipment shipment) {
        return voice.say("next." + shipment.situation(now).key());
    }

    /// What is known of money and goods on their way back.
    Stream<String> refunds(Order order) {
        return Stream.concat(
                order.returns().stream().map(this::returned),
                order.refunds().stream().map(this::refund));
    }

    private String returned(Return goods) {
        return voice.say("return." + key(goods.state()), goods.id(), voice.day(goods.at()));
    }

    private String refund(Refund refund) {
        var method = refund.method();
        String key = "refund." + key(refund.state());
        String amount = voice.say(refund.amount());
        return method == null
                ? voice.say(key, amount, voice.day(refund.at()))
                : voice.say(key + ".to", amount, voice.day(refund.at()), voice.say(method));
    }

    private static String key(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
