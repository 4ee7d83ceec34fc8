package io.parley.routing;

import io.parley.conversation.Intent;
import java.util.List;

/// What a merchant's phrases change for the better and the worse, by cross-validation: every phrase
/// is read by models that have not learnt it. Of the words alone; the closer look is not asked.
///
/// @param own the merchant's phrases, by the model that answers now and by the one that would
/// @param shipped the shipped ones, but for those the merchant has taken over
/// @param intents the same by intent: those with own phrases, or with a change
/// @param losses shipped phrases that would no longer be read right, the first 20
/// @param takenOver shipped phrases that are the merchant's as well, which holds in its shop
public record Quality(
        Compared own, Compared shipped, List<OfIntent> intents, List<Loss> losses, int takenOver) {
    private static final int FEW = 10;

    public Quality {
        intents = List.copyOf(intents);
        losses = List.copyOf(losses);
    }

    /// What changes for one intent.
    public record OfIntent(Intent intent, Compared own, Compared shipped) {}

    /// A shipped phrase that would be read as something else than it is.
    public record Loss(String text, Intent intent, Intent readAs) {}

    /// What it comes to, in plain words.
    public String verdict() {
        if (own.phrases() == 0) {
            return "Without own phrases every message is read by the shipped model. " + ofShipped();
        }
        return ofOwn() + " " + ofShipped() + (own.phrases() < FEW ? " " + tooFew() : "");
    }

    private String ofOwn() {
        if (own.after() == own.before()) {
            return "No gain: %d of your %d phrases are read right, as before."
                    .formatted(own.after(), own.phrases());
        }
        return "%s: %d of your %d phrases are read right instead of %d."
                .formatted(
                        own.after() > own.before() ? "Better" : "Worse",
                        own.after(),
                        own.phrases(),
                        own.before());
    }

    private String ofShipped() {
        if (!shipped.isClear()) {
            return "How the %d shipped phrases are read changes no more than by chance: %d for the better, %d for the worse."
                    .formatted(shipped.phrases(), shipped.won(), shipped.lost());
        }
        return shipped.won() > shipped.lost()
                ? "The shipped phrases gain as well: %d are read better, %d worse."
                        .formatted(shipped.won(), shipped.lost())
                : "Mind the shipped phrases: %d are read worse and only %d better, so your phrases pull other messages their way."
                        .formatted(shipped.lost(), shipped.won());
    }

    private static String tooFew() {
        return "With fewer than %d phrases these figures say little.".formatted(FEW);
    }
}
