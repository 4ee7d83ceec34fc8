package io.parley.handlers.ordertracking;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Answer;
import io.parley.handlers.Step;
import io.parley.handlers.access.Identified;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.parley.shop.Lookup.PageOfShop;
import io.parley.shop.Order;
import io.parley.shop.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers a question, as far as the facts go.
record Inquiry(Question question, Replies replies, Facts facts) {
    Step answer(Identified identified) {
        return switch (identified) {
            case Identified.Pending(Step step) -> step;
            case Identified.Asks(var slot, var asks, var details) ->
                    Step.say(List.of(asks), Progress.identifying(slot, details));
            case Identified.Refused(var contents) -> Step.say(contents, null);
            case Identified.ForOrder(String subject, OrderNumber number) ->
                    question.concern() == Concern.OTHER
                            ? replies.askNumber()
                            : about(subject, List.of(number));
            case Identified.AsShopper(String subject) -> ofShopper(subject);
        };
    }

    private Step ofShopper(String subject) {
        if (!question.numbers().isEmpty()) {
            return about(subject, question.numbers());
        }
        var lookup = new OrdersOfShopper(question.merchant(), subject);
        return Step.before(facts, lookup)
                .orElseGet(() -> among(facts.known(lookup).orElse(List.of()), subject));
    }

    private Step among(List<Order> orders, String subject) {
        return switch (new Choosing(question).among(orders)) {
            case Choosing.Chosen.One(OrderNumber number) -> about(subject, List.of(number));
            case Choosing.Chosen.Several(List<Order> several) -> replies.which(several);
            case Choosing.Chosen.Unlike(List<Order> recent) -> replies.noneOfThose(recent);
            case Choosing.Chosen.NoOrders _ -> replies.noOrders();
            case Choosing.Chosen.Unclear _ -> new Step.Reply(new Answer.NotUnderstood());
        };
    }

    private Step about(String subject, List<OrderNumber> numbers) {
        return Step.before(facts, lookups(subject, numbers))
                .map(this::withPage)
                .orElseGet(() -> {
                    List<Shipment> found =
                            numbers.stream().flatMap(n -> shipment(subject, n).stream()).toList();
                    return found.isEmpty() ? notFound(subject, numbers.getFirst()) : tell(found);
                });
    }

    /// What is missed is mostly said to be delivered: the page that helps comes in the same fetch.
    private Step withPage(Step first) {
        if (question.concern() != Concern.MISSING || !(first instanceof Step.LookUp(var orders))) {
            return first;
        }
        Set<Lookup<?>> all = new HashSet<>(orders);
        all.add(missingPage());
        return new Step.LookUp(all);
    }

    private PageOfShop missingPage() {
        return new PageOfShop(question.merchant(), Page.DELIVERED_MISSING);
    }

    private Lookup<?>[] lookups(String subject, List<OrderNumber> numbers) {
        return numbers.stream()
                .map(number -> new OrderOfShopper(question.merchant(), subject, number))
                .toArray(Lookup<?>[]::new);
    }

    private Optional<Shipment> shipment(String subject, OrderNumber number) {
        return facts.known(new OrderOfShopper(question.merchant(), subject, number))
                .map(tracked -> new Shipment(tracked.order(), tracked.parcels()));
    }

    /// Somebody else's order reads exactly like one that does not exist.
    private Step notFound(String subject, OrderNumber number) {
        var lookup = new OrdersOfShopper(question.merchant(), subject);
        return Step.before(facts, lookup)
                .orElseGet(() -> replies.notFound(number, facts.known(lookup).orElse(List.of())));
    }

    private Step tell(List<Shipment> found) {
        Shipment first = found.getFirst();
        return switch (question.concern()) {
            case WATCH -> replies.watched(first);
            case MISSING -> missing(first);
            case REFUND -> replies.refunds(first);
            case WHEN ->
                    question.goesOnAbout(first.order().number())
                            ? replies.when(first)
                            : replies.shown(found);
            case CARRIER ->
                    question.goesOnAbout(first.order().number())
                            ? replies.carrier(first)
                            : replies.shown(found);
            case WHERE, OTHER, UNWATCH -> replies.shown(found);
        };
    }

    /// What is under way is not missing but late, or on its way.
    private Step missing(Shipment shipment) {
        if (!shipment.isSaidToBeDelivered()) {
            return replies.shown(List.of(shipment));
        }
        var page = missingPage();
        return Step.before(facts, page)
                .orElseGet(() -> replies.missing(shipment, facts.known(page)));
    }
}
