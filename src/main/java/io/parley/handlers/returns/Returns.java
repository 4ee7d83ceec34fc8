package io.parley.handlers.returns;

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

/// Takes goods back, exchanges them or has them repaired, as far as the law demands and the
/// merchant's rulebook allows, once the shopper has confirmed it.
@Singleton
public final class Returns implements IntentHandler {
    private static final Intent INTENT = new Intent("returns_and_refunds");

    private final Messages messages = new Messages(Returns.class);
    private final AfterSales afterSales = new AfterSales();

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Heard hear(Request request) {
        return afterSales.hear(request, INTENT, true);
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
