package io.parley.turn;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.conversation.House;
import io.parley.conversation.Phrase;
import io.parley.conversation.Wording;
import io.parley.handlers.Handlers;
import io.parley.merchants.Merchant;
import io.parley.platform.Messages;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/// Gives a merchant's rules the words of the bundles. Read at the start, so that a bundle with a
/// fault stops the start-up.
@Startup
@ApplicationScoped
public class Houses {
    private final Wording wording;

    @Inject
    public Houses(Handlers handlers) {
        this(new BundledWording(new Messages(Houses.class), handlers));
    }

    Houses(Wording wording) {
        this.wording = wording;
    }

    House of(Merchant merchant) {
        return new House(merchant.rules(), wording);
    }

    private record BundledWording(Messages messages, Handlers handlers) implements Wording {
        @Override
        public String say(Language language, Phrase phrase) {
            return messages.say(language.locale(), phrase.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public List<Choice> offers(Language language) {
            return handlers.offers(language);
        }
    }
}
