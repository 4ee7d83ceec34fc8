package io.parley.turn;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.ShopAction;
import io.parley.conversation.Choice;
import io.parley.conversation.House;
import io.parley.conversation.ParcelNews;
import io.parley.conversation.Phrase;
import io.parley.conversation.Wording;
import io.parley.handlers.Handlers;
import io.parley.merchants.Merchant;
import io.parley.platform.Messages;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gives a merchant's rules the words of the bundles. Read at the start, so that a bundle with a
/// fault stops the start-up.
@Startup
@ApplicationScoped
public class Houses {
    private final Function<ZoneId, Wording> wordings;

    @Inject
    public Houses(Handlers handlers) {
        Messages messages = new Messages(Houses.class);
        ActionWords actions = new ActionWords(messages);
        wordings =
                zone ->
                        new BundledWording(
                                messages, handlers, new ParcelWords(messages, zone), actions);
    }

    Houses(Wording wording) {
        wordings = _ -> wording;
    }

    House of(Merchant merchant) {
        return new House(merchant.rules(), wordings.apply(merchant.storefront().zone()));
    }

    private record BundledWording(
            Messages messages, Handlers handlers, ParcelWords parcels, ActionWords actions)
            implements Wording {
        @Override
        public String say(Language language, Phrase phrase) {
            return messages.say(language.locale(), phrase.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String tell(Language language, ParcelNews news) {
            return parcels.tell(language, news);
        }

        @Override
        public String tell(Language language, @Nullable ShopAction action, ActionOutcome outcome) {
            return actions.tell(language, action, outcome);
        }

        @Override
        public List<Choice> offers(Language language) {
            return handlers.offers(language);
        }
    }
}
