package io.parley.handlers.ordertracking;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Choice;
import io.parley.conversation.Effect;
import io.parley.conversation.Frame;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.Step;
import io.parley.handlers.Voice;
import io.parley.shop.Order;
import io.parley.shop.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the shopper is told, and where the dialogue goes from there.
record Replies(Voice voice, Instant now, Question question) {
    private static final int MOST_BUTTONS = 5;

    Step shown(List<Shipment> shipments) {
        Card card = new Card(voice, sentences());
        List<ReplyContent> contents = new ArrayList<>();
        shipments.forEach(shipment -> contents.add(card.of(shipment)));
        Shipment first = shipments.getFirst();
        return Step.say(
                withButtons(contents, new Buttons(voice).below(first, now)), showing(first));
    }

    Step when(Shipment shipment) {
        return brief(shipment, new Brief(voice, sentences(), now).when(shipment));
    }

    Step carrier(Shipment shipment) {
        return brief(shipment, new Brief(voice, sentences(), now).carrier(shipment));
    }

    private Step brief(Shipment shipment, String text) {
        List<ReplyContent> contents = new ArrayList<>(List.of(new ReplyContent.Text(text)));
        return Step.say(
                withButtons(contents, new Buttons(voice).below(shipment, now)), showing(shipment));
    }

    Step watched(Shipment shipment) {
        OrderNumber number = shipment.order().number();
        if (!shipment.isUnderWay()) {
            return shown(List.of(shipment));
        }
        return Step.say(
                withButtons(
                        List.of(text("watched", number)),
                        List.of(new Buttons(voice).unwatch(number))),
                showing(shipment),
                new Effect.Watch(number));
    }

    Step unwatched(OrderNumber number) {
        return Step.say(
                List.of(text("unwatched", number)),
                question.dialogue().frame(),
                new Effect.Unwatch(number));
    }

    Step refunds(Shipment shipment) {
        boolean any = sentences().refunds(shipment.order()).findAny().isPresent();
        if (any) {
            return shown(List.of(shipment));
        }
        List<ReplyContent> contents =
                List.of(
                        text("refund.none", shipment.order().number()),
                        new Card(voice, sentences()).of(shipment));
        return Step.say(
                withButtons(contents, List.of(new Buttons(voice).human())), showing(shipment));
    }

    /// The steps of the shop's policy, else those that help everywhere.
    Step missing(Shipment shipment, Optional<Page> policy) {
        String steps =
                policy.map(page -> voice.say(page.body()))
                        .orElseGet(() -> voice.say("missing.steps"));
        List<ReplyContent> contents =
                List.of(
                        new ReplyContent.Text(
                                new Brief(voice, sentences(), now).delivered(shipment)),
                        new ReplyContent.Text(steps));
        return Step.say(
                withButtons(contents, List.of(new Buttons(voice).human())), showing(shipment));
    }

    Step which(List<Order> orders) {
        return choose("which", orders);
    }

    Step noneOfThose(List<Order> recent) {
        return choose("unlike", recent);
    }

    Step notFound(OrderNumber number, List<Order> own) {
        if (own.isEmpty()) {
            return ask(
                    voice.say("not_found", number.value()),
                    List.of(new Buttons(voice).human()),
                    List.of());
        }
        return choose(voice.say("not_found.own", number.value()), own, own);
    }

    private Step choose(String key, List<Order> orders) {
        return choose(voice.say(key), orders, orders);
    }

    private Step choose(String text, List<Order> offered, List<Order> candidates) {
        List<Choice> buttons =
                offered.stream().limit(MOST_BUTTONS).map(new Buttons(voice)::pick).toList();
        return ask(text, buttons, candidates.stream().map(Order::number).toList());
    }

    Step askNumber() {
        return ask(voice.say("number"), List.of(new Buttons(voice).human()), List.of());
    }

    private Step ask(String text, List<Choice> buttons, List<OrderNumber> candidates) {
        return Step.say(
                List.of(new ReplyContent.Question(Slot.ORDER, text, buttons)),
                Progress.choosing(candidates, question.details()));
    }

    Step noOrders() {
        return Step.say(
                List.of(
                        new ReplyContent.Text(voice.say("none")),
                        new ReplyContent.QuickReplies(List.of(new Buttons(voice).human()))),
                null);
    }

    private ReplyContent text(String key, OrderNumber number) {
        return new ReplyContent.Text(voice.say(key, number.value()));
    }

    private Frame showing(Shipment shipment) {
        return Progress.showing(shipment.order().number(), question.details());
    }

    private Sentences sentences() {
        return new Sentences(voice, now);
    }

    private static List<ReplyContent> withButtons(
            List<ReplyContent> contents, List<Choice> buttons) {
        return buttons.isEmpty()
                ? contents
                : Stream.concat(
                                contents.stream(),
                                Stream.of(new ReplyContent.QuickReplies(buttons)))
                        .toList();
    }
}
