package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.conversation.Slot;
import io.parley.shop.OrderDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Requests for tests, in the shopper's words: `Ask.as("ada").in(ZH).about("W-1").request()`.
public record Ask(
        Shopper shopper,
        Language language,
        Intent intent,
        String text,
        Map<Slot, List<String>> slots,
        Instant now) {
    public static final MerchantId SHOP = new MerchantId("tea-house");

    private static final Intent TRACKING = new Intent("order_tracking");

    public static Ask as(String subject) {
        return by(new Shopper.Proven(subject));
    }

    public static Ask asGuest() {
        return by(new Shopper.Guest("a-session"));
    }

    private static Ask by(Shopper shopper) {
        return new Ask(shopper, Language.EN, TRACKING, "?", Map.of(), OrderDraft.day(3));
    }

    public Ask in(Language other) {
        return new Ask(shopper, other, intent, text, slots, now);
    }

    public Ask reading(Intent other) {
        return new Ask(shopper, language, other, text, slots, now);
    }

    public Ask saying(String other) {
        return new Ask(shopper, language, intent, other, slots, now);
    }

    public Ask about(String order) {
        return new Ask(shopper, language, intent, text, Map.of(Slot.ORDER, List.of(order)), now);
    }

    public Ask on(Instant other) {
        return new Ask(shopper, language, intent, text, slots, other);
    }

    public Request request() {
        Query query = new Query(SHOP, new Said(shopper, text, null), language, null);
        Route route = new Route(intent, 1, language, slots, List.of(), "test");
        return new Request(query, route, Storefronts.of(SHOP.value()), now);
    }
}
