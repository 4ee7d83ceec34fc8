package io.parley.gateway.rest;

import io.parley.routing.Compared;
import io.parley.routing.Quality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What comes out of the phrases API as JSON.
final class PhraseBodies {
    private PhraseBodies() {}

    @Schema(
            name = "PhraseState",
            requiredProperties = {"version", "phrases"})
    record State(
            @Schema(description = "The version that counts; 0 when there are no own phrases.")
                    int version,
            @Schema(description = "How many there are in it.") int phrases,
            @Schema(description = "What the phrases sent change; only where some were.")
                    @Nullable Change quality) {}

    @Schema(
            name = "PhraseQuality",
            description =
                    "Held out: every phrase is read by models that have not learnt it. Of the words alone.",
            requiredProperties = {"verdict", "own", "shipped", "intents", "losses", "takenOver"})
    record Change(
            @Schema(description = "What it comes to, in plain words.") String verdict,
            Figures own,
            Figures shipped,
            List<OfIntent> intents,
            @Schema(description = "Shipped phrases no longer read right, 20 at most.")
                    List<Lost> losses,
            @Schema(description = "Shipped phrases the merchant has taken over.") int takenOver) {
        static Change of(Quality quality) {
            return new Change(
                    quality.verdict(),
                    Figures.of(quality.own()),
                    Figures.of(quality.shipped()),
                    quality.intents().stream().map(OfIntent::of).toList(),
                    quality.losses().stream().map(Lost::of).toList(),
                    quality.takenOver());
        }
    }

    @Schema(name = "PhraseFigures", description = "How many phrases are read right.")
    record Figures(int phrases, int before, int after, int won, int lost) {
        static Figures of(Compared compared) {
            return new Figures(
                    compared.phrases(),
                    compared.before(),
                    compared.after(),
                    compared.won(),
                    compared.lost());
        }
    }

    @Schema(name = "PhraseFiguresOfIntent")
    record OfIntent(String intent, Figures own, Figures shipped) {
        static OfIntent of(Quality.OfIntent one) {
            return new OfIntent(
                    one.intent().name(), Figures.of(one.own()), Figures.of(one.shipped()));
        }
    }

    @Schema(name = "PhraseLoss")
    record Lost(String text, String intent, String readAs) {
        static Lost of(Quality.Loss loss) {
            return new Lost(loss.text(), loss.intent().name(), loss.readAs().name());
        }
    }
}
