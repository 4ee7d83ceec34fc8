package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.conversation.Intent;
import io.parley.platform.Roles;
import io.parley.routing.MerchantRouter;
import io.parley.routing.NgramRouter;
import io.parley.routing.OneCore;
import io.parley.routing.PhraseFile;
import io.parley.routing.Phrases;
import io.parley.routing.Router;
import io.parley.routing.ShopIntents;
import io.parley.routing.own.PhraseSource;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Teaches the router the phrases that lie beside the handlers.
public final class Routing {

    /// Trained while the service starts, so that no shopper waits for it. The meanings follow,
    /// where messages are routed; `parley.routing.quality=false` leaves them out. The models of
    /// merchants with own phrases come when they are first needed; `parley.routing.own-models` says
    /// how many are kept.
    @Startup
    @Produces
    @Singleton
    Router router(
            Phrases phrases,
            Roles roles,
            PhraseSource source,
            InstantSource clock,
            @ConfigProperty(name = "parley.routing.quality", defaultValue = "true") boolean quality,
            @ConfigProperty(name = "parley.routing.own-models", defaultValue = "100")
                    int ownModels) {
        NgramRouter shipped = new NgramRouter(phrases);
        if (quality && roles.include(Roles.TURN)) {
            var _ = shipped.learnMeanings();
        }
        return new MerchantRouter(shipped, source, clock, ownModels, new OneCore());
    }

    /// The shipped phrases, for whoever judges a merchant's own.
    @Produces
    @Singleton
    Phrases shipped(Handlers handlers) {
        return phrases(handlers);
    }

    /// Those of the known intents too; a handler's own come in their place.
    ///
    /// @throws IllegalStateException when a handler has no phrases; the message names the file
    public static Phrases phrases(Handlers handlers) {
        Map<Intent, List<String>> byIntent = new HashMap<>(ShopIntents.phrases());
        handlers.all().forEach(handler -> byIntent.put(handler.intent(), beside(handler)));
        Map<Intent, List<String>> followUps = new HashMap<>();
        Map<String, Intent> verbs = new HashMap<>();
        for (IntentHandler handler : handlers.all()) {
            List<String> said = followUps(handler);
            if (!said.isEmpty()) {
                followUps.put(handler.intent(), said);
            }
            handler.verbs().forEach(verb -> claim(verb, handler.intent(), verbs));
        }
        return new Phrases(byIntent, followUps, verbs);
    }

    private static void claim(String verb, Intent intent, Map<String, Intent> verbs) {
        Intent other = verbs.putIfAbsent(verb, intent);
        if (other != null) {
            throw new IllegalStateException(
                    "Both '%s' and '%s' have buttons with the verb '%s'; one has to be renamed."
                            .formatted(other, intent, verb));
        }
    }

    /// Not every dialogue has follow-ups.
    private static List<String> followUps(IntentHandler handler) {
        return Stream.of(Language.values())
                .map(language -> "follow_ups_" + language.tag() + ".txt")
                .flatMap(file -> PhraseFile.readIfThere(handler.getClass(), file).stream())
                .toList();
    }

    private static List<String> beside(IntentHandler handler) {
        return Stream.of(Language.values())
                .map(language -> "phrases_" + language.tag() + ".txt")
                .flatMap(file -> PhraseFile.read(handler.getClass(), file).stream())
                .toList();
    }
}
