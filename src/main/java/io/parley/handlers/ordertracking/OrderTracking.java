package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.Shopper;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.platform.Messages;
import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where an order is. Asks for its number when it does not know it, and shows an order only to the
/// shopper whose order it is: for anybody else it reads as one that does not exist.
@Singleton
public final class OrderTracking implements IntentHandler {
    private static final Intent INTENT = new Intent("order_tracking");
    private static final String NUMBER_STEP = "number";

    private final Messages messages = new Messages(OrderTracking.class);
    private final Timeline timeline = new Timeline(messages);

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Optional<Choice> offer(Language language) {
        return Optional.of(new Choice(Choice.intent(INTENT), say(language, "offer")));
    }

    @Override
    public Step handle(Request request, Facts facts) {
        Language language = request.route().language();
        return switch (request.query().said().shopper()) {
            case Shopper.Guest _ -> reply(signInFirst(language));
            case Shopper.Proven(String subject) ->
                    request.route()
                            .slot(Slot.ORDER)
                            .map(OrderNumber::new)
                            .map(n -> new Lookup.OrderOfShopper(merchant(request), subject, n))
                            .map(lookup -> track(lookup, facts, request))
                            .orElseGet(() -> reply(ask(language, say(language, "ask"))));
        };
    }

    private Step track(Lookup.OrderOfShopper lookup, Facts facts, Request request) {
        Language language = request.route().language();
        return switch (facts.about(lookup)) {
            case Fact.Unasked<Order> _ -> new Step.LookUp(Set.of(lookup));
            case Fact.Unreachable<Order> _ -> reply(new Answer.Unreachable());
            case Fact.Absent<Order> _ ->
                    reply(ask(language, say(language, "not_found", lookup.number().value())));
            case Fact.Known<Order>(Order order) ->
                    reply(new Answer.Say(timeline.of(order, language, request.now()), null));
        };
    }

    private Answer ask(Language language, String question) {
        var contents = new ReplyContent.Question(Slot.ORDER, question, List.of(human(language)));
        var next = new Frame(INTENT, NUMBER_STEP, Slot.ORDER, Erasable.of(Map.of()));
        return new Answer.Say(List.of(contents), next);
    }

    private Answer signInFirst(Language language) {
        return new Answer.Say(
                List.of(
                        new ReplyContent.Text(say(language, "sign_in")),
                        new ReplyContent.QuickReplies(List.of(human(language)))),
                null);
    }

    private Choice human(Language language) {
        return timeline.human(language);
    }

    private String say(Language language, String key, Object... arguments) {
        return messages.say(language.locale(), key, arguments);
    }

    private static MerchantId merchant(Request request) {
        return request.query().merchant();
    }

    private static Step reply(Answer answer) {
        return new Step.Reply(answer);
    }
}
