package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.ShopAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says which phrase was chosen in which language: `LOOKUP_DELAYED in en`.
public record EchoWording() implements Wording {
    @Override
    public String say(Language language, Phrase phrase) {
        return phrase + " in " + language.tag();
    }

    @Override
    public String tell(Language language, ParcelNews news) {
        return "%s %s of %s in %s"
                .formatted(news.parcel(), news.milestone(), news.order(), language.tag());
    }

    @Override
    public String tell(Language language, @Nullable ShopAction action, ActionOutcome outcome) {
        return "%s of %s in %s"
                .formatted(
                        outcome.getClass().getSimpleName(),
                        action == null ? "what was erased" : action.kind(),
                        language.tag());
    }

    @Override
    public List<Choice> offers(Language language) {
        return List.of(new Choice("intent:order_tracking", "OFFER in " + language.tag()));
    }
}
