package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefront;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Answer;
import io.parley.conversation.Effect;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.handlers.humanrequest.HumanRequest;
import io.parley.handlers.orderchange.OrderChange;
import io.parley.handlers.ordertracking.OrderTracking;
import io.parley.handlers.returns.Returns;
import io.parley.handlers.smalltalk.SmallTalk;
import io.parley.routing.NgramRouter;
import io.parley.routing.Router;
import io.parley.shop.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A shopper and the assistant, word for word: the shipped phrases route, the handlers answer from
/// a `TestShop`, and the dialogue's frame goes from turn to turn.
public final class Talk {
    private static final Handlers HANDLERS = handlers();
    private static final Router ROUTER = new NgramRouter(Routing.phrases(HANDLERS));
    private static final int ROUNDS = 5;

    private final TestShop shop;
    private final Storefront storefront;
    private final Shopper shopper;
    private final Language screen;
    private final Instant now;
    private final List<ShopAction> asked;
    private @Nullable Frame frame;
    private Intent intent = Intent.OUT_OF_SCOPE;

    private Talk(
            TestShop shop,
            Storefront storefront,
            Shopper shopper,
            Language screen,
            Instant now,
            List<ShopAction> asked) {
        this.shop = shop;
        this.storefront = storefront;
        this.shopper = shopper;
        this.screen = screen;
        this.now = now;
        this.asked = asked;
    }

    public static Router router() {
        return ROUTER;
    }

    public static Talk at(TestShop shop, Instant now) {
        return new Talk(
                shop,
                Storefronts.of("tea-house"),
                new Shopper.Guest("a-session"),
                Language.EN,
                now,
                new ArrayList<>());
    }

    public Talk as(String subject) {
        return new Talk(shop, storefront, new Shopper.Proven(subject), screen, now, asked);
    }

    public Talk in(Language language) {
        return new Talk(shop, storefront, shopper, language, now, asked);
    }

    public Talk at(Storefront other) {
        return new Talk(shop, other, shopper, screen, now, asked);
    }

    /// Keeps in the list what the shop is asked for.
    public Talk asking(List<ShopAction> actions) {
        return new Talk(shop, storefront, shopper, screen, now, actions);
    }

    public Told says(String text) {
        return Told.by(hears(text, null));
    }

    public Told taps(String choice) {
        return Told.by(hears("a label", choice));
    }

    /// The answer, whatever it is.
    public Step hears(String text, @Nullable String choice) {
        Query query =
                new Query(
                        storefront.merchant(),
                        new Said(shopper, text, choice),
                        screen,
                        frame,
                        null,
                        asked,
                        Map.of());
        Route route = ROUTER.route(query, storefront);
        intent = route.intent();
        Step step = answer(new Request(query, route, storefront, now));
        if (step instanceof Step.Reply(Answer.Say say)) {
            frame = say.next();
            say.effects().forEach(this::keep);
        }
        return step;
    }

    private void keep(Effect effect) {
        switch (effect) {
            case Effect.Ask(var _, ShopAction action, var _) -> asked.add(action);
            case Effect.OnWatch _, Effect.Wish _ -> {}
        }
    }

    /// What the last message was taken for.
    public String intent() {
        return intent.name();
    }

    private Step answer(Request request) {
        Facts facts = Facts.NONE;
        Heard heard = HANDLERS.hear(request);
        for (int round = 0; round < ROUNDS; round++) {
            switch (heard.with(facts)) {
                case Step.LookUp(var lookups) -> facts = facts.and(shop.facts(lookups));
                case Step.Reply reply -> {
                    return reply;
                }
            }
        }
        throw new AssertionError("The handler asks for facts without end");
    }

    private static Handlers handlers() {
        Handlers[] made = new Handlers[1];
        made[0] =
                new Handlers(
                        List.of(
                                new HumanRequest(),
                                new OrderTracking(),
                                new OrderChange(),
                                new Returns(),
                                new SmallTalk(() -> made[0])));
        return made[0];
    }
}
