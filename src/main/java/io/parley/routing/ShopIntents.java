package io.parley.routing;

import io.parley.conversation.Intent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What shoppers want, whether or not a handler answers it yet. A wish that is known and has no
/// handler goes to a person with its intent as the topic. The phrases lie in `intents/`, one file
/// an intent and language; a handler's own take their place.
public final class ShopIntents {
    private static final List<String> NAMES =
            List.of(
                    "product_search",
                    "product_comparison",
                    "product_question",
                    "policy_question",
                    "account",
                    "payment_or_billing",
                    "shipping_issue",
                    "promo_or_subscription",
                    "complaint");

    private ShopIntents() {}

    /// @throws IllegalStateException when a file is missing; the message names it
    public static Map<Intent, List<String>> phrases() {
        Map<Intent, List<String>> phrases = new HashMap<>();
        for (String name : NAMES) {
            phrases.put(
                    new Intent(name),
                    Stream.of("en", "zh")
                            .map(language -> "intents/%s_%s.txt".formatted(name, language))
                            .flatMap(file -> PhraseFile.read(ShopIntents.class, file).stream())
                            .toList());
        }
        return phrases;
    }
}
