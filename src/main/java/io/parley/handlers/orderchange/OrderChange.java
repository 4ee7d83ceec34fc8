package io.parley.handlers.orderchange;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.conversation.Intent;
import io.parley.handlers.Heard;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.aftersales.AfterSales;
import io.parley.platform.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// Cancels and changes orders, as far as the merchant's rulebook allows, once the shopper has
/// confirmed it.
@Singleton
public final class OrderChange implements IntentHandler {
    private static final Intent INTENT = new Intent("order_change_or_cancel");

    private final Messages messages = new Messages(OrderChange.class);
    private final AfterSales afterSales = new AfterSales();

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Heard hear(Request request) {
        return afterSales.hear(request, INTENT, false);
    }

    @Override
    public boolean claims(Request request, boolean unheard) {
        return afterSales.claims(request, unheard);
    }

    @Override
    public Set<String> verbs() {
        return Set.of(RESUME);
    }

    @Override
    public boolean isResumable() {
        return true;
    }

    @Override
    public Set<Intent> covers(Request request) {
        return afterSales.covers(request);
    }

    @Override
    public Optional<Choice> offer(Language language) {
        return Optional.of(
                new Choice(Choice.intent(INTENT), messages.say(language.locale(), "offer")));
    }
}
