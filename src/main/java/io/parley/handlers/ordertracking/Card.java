package io.parley.handlers.ordertracking;

import io.parley.conversation.ReplyContent.OrderTimeline;
import io.parley.handlers.Voice;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Status;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order as its shopper sees it: what has happened and what is to come, parcel by parcel.
record Card(Voice voice, Sentences sentences) {
    OrderTimeline of(Shipment shipment) {
        Order order = shipment.order();
        Parcel only = shipment.parcels().size() == 1 ? shipment.parcels().getFirst() : null;
        return new OrderTimeline(
                order.number().value(),
                wire(order.status()),
                sentences.summary(shipment),
                only == null ? null : only.carrier(),
                only == null ? null : only.trackingNumber(),
                shipment.isUnderWay() ? shipment.due() : null,
                way(order).map(status -> step(order, status)).toList(),
                order.items().stream().map(this::line).toList(),
                voice.say(order.total()),
                IntStream.range(0, shipment.parcels().size())
                        .mapToObj(i -> parcel(shipment, i))
                        .toList());
    }

    /// How many of what, such as `2 × Paper lamp (white, large)`.
    private String line(Item item) {
        String name = voice.say(item.name());
        return item.options().isEmpty()
                ? voice.say("item", item.quantity(), name)
                : voice.say(
                        "item.options",
                        item.quantity(),
                        name,
                        voice.list(new TreeMap<>(item.options()).values().stream()));
    }

    private OrderTimeline.Parcel parcel(Shipment shipment, int index) {
        Parcel parcel = shipment.parcels().get(index);
        return new OrderTimeline.Parcel(
                sentences.title(index, shipment.parcels().size()),
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.milestone().wireName(),
                sentences.label(parcel.milestone()),
                parcel.milestone().isFinal() ? null : parcel.due(),
                shipment.in(parcel).stream().map(this::line).toList(),
                parcel.movements().stream().map(this::scan).toList());
    }

    private OrderTimeline.Scan scan(Parcel.Movement movement) {
        var place = movement.place();
        return new OrderTimeline.Scan(
                sentences.label(movement.milestone()),
                movement.at(),
                place == null ? null : voice.say(place));
    }

    /// A cancelled order shows how far it came, and no step that will never be.
    private static Stream<Status> way(Order order) {
        Stream<Status> all = Stream.of(Status.PLACED, Status.PAID, Status.PACKED, Status.SHIPPED);
        return switch (order.status()) {
            case PLACED, PAID, PACKED, SHIPPED, DELIVERED ->
                    Stream.concat(all, Stream.of(Status.DELIVERED));
            case CANCELLED ->
                    Stream.concat(
                            all.filter(status -> at(order, status) != null),
                            Stream.of(Status.CANCELLED));
        };
    }

    private OrderTimeline.Step step(Order order, Status status) {
        boolean done = at(order, status) != null || status.compareTo(order.status()) <= 0;
        return new OrderTimeline.Step(voice.say("step." + wire(status)), at(order, status), done);
    }

    /// A shop may know the status and not the time; it never says when it packed.
    private static @Nullable Instant at(Order order, Status status) {
        return switch (status) {
            case PLACED -> order.placed();
            case PAID -> order.paid();
            case PACKED -> null;
            case SHIPPED -> order.shipped();
            case DELIVERED -> order.delivered();
            case CANCELLED -> order.cancelled();
        };
    }

    private static String wire(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
