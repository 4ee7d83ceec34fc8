package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.ReplyContent.OrderTimeline;
import io.parley.platform.Messages;
import io.parley.shop.Order;
import io.parley.shop.Order.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order as its shopper sees it: what has happened and what is to come.
record Timeline(Messages messages) {

    /// The timeline; below one of a late order the button for a person.
    List<ReplyContent> of(Order order, Language language, Instant now) {
        ReplyContent card =
                new OrderTimeline(
                        order.number().value(),
                        wire(order.status()),
                        new Summary(messages, language, now).of(order),
                        null,
                        null,
                        order.isUnderWay() ? order.promised() : null,
                        steps(order, language));
        return order.isUnderWay()
                ? List.of(card, new ReplyContent.QuickReplies(List.of(human(language))))
                : List.of(card);
    }

    Choice human(Language language) {
        return new Choice(Choice.HUMAN, messages.say(language.locale(), "human"));
    }

    private List<OrderTimeline.Step> steps(Order order, Language language) {
        return way(order).map(status -> step(order, status, language)).toList();
    }

    /// A cancelled order shows how far it came, and no step that will never be.
    private static Stream<Status> way(Order order) {
        Stream<Status> all = Stream.of(Status.PLACED, Status.PAID, Status.SHIPPED);
        return switch (order.status()) {
            case PLACED, PAID, PACKED, SHIPPED, DELIVERED ->
                    Stream.concat(all, Stream.of(Status.DELIVERED));
            case CANCELLED ->
                    Stream.concat(
                            all.filter(status -> at(order, status) != null),
                            Stream.of(Status.CANCELLED));
        };
    }

    private OrderTimeline.Step step(Order order, Status status, Language language) {
        String label = messages.say(language.locale(), "step." + wire(status));
        return new OrderTimeline.Step(label, at(order, status), isDone(order, status));
    }

    /// A shop may know the status and not the time.
    private static boolean isDone(Order order, Status status) {
        return at(order, status) != null || status.compareTo(order.status()) <= 0;
    }

    private static @Nullable Instant at(Order order, Status status) {
        return switch (status) {
            case PLACED -> order.placed();
            case PAID, PACKED -> order.paid();
            case SHIPPED -> order.shipped();
            case DELIVERED -> order.delivered();
            case CANCELLED -> order.cancelled();
        };
    }

    private static String wire(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
