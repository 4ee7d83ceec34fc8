package io.parley.routing;

import io.parley.conversation.Candidate;
import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.routing.model.Distribution;
import io.parley.routing.model.FastPath;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a message by its words, and by its meaning where that was looked at. Pure.
final class Classifier {
    /// Below this the words are taken for something else; by the best macro-F1 on phrases of
    /// writers whom the model had not learnt from.
    static final double LEAST_CONFIDENCE = 0.3;

    /// From here on a wish for a person is one, even where out of scope is likelier: missing it
    /// costs a shopper more than a person called in vain.
    private static final double LEAST_FOR_A_PERSON = 0.2;

    /// Beside the meaning; chosen as `LEAST_CONFIDENCE`.
    private static final double SAY_OF_WORDS = 0.45;

    /// Marks a reading that the meaning had a say in.
    private static final String BY_MEANING = "-meaning";

    private static final int CANDIDATES = 3;

    private final FastPath model;
    private final String version;
    private final Meanings meanings;

    /// @param version stands in every route
    /// @param followedUp the intents that have follow-ups
    Classifier(FastPath model, String version, Set<Intent> followedUp) {
        this.model = model;
        this.version = version;
        meanings = Meanings.of(model.labels().stream().map(Intent::new).toList(), followedUp);
    }

    /// The model's classes.
    List<String> labels() {
        return model.labels();
    }

    String version() {
        return version;
    }

    /// The confidence in each class by the words alone.
    double[] words(String masked) {
        return model.confidences(masked);
    }

    /// The reading of a message by what it says, whatever was asked before.
    Route read(Message message) {
        double[] confidences = meanings.within(message.query().frame(), confidences(message));
        List<Candidate> candidates = candidates(confidences);
        Candidate whole = whole(candidates.getFirst(), bestInScope(confidences));
        List<Candidate> wishes =
                Wishes.in(message.masked().text(), clause -> clause(clause, message));
        Candidate main = Wishes.main(whole, wishes);
        return new Route(
                main.intent(),
                main.confidence(),
                message.language(),
                message.details(),
                candidates,
                message.glance().meaning(message.masked().text()).isPresent()
                        ? version + BY_MEANING
                        : version,
                Wishes.further(main.intent(), wishes));
    }

    private static Candidate whole(Candidate first, Candidate best) {
        boolean likeliest = first.equals(best) && best.confidence() >= LEAST_CONFIDENCE;
        boolean person =
                best.intent().equals(Wishes.HUMAN) && best.confidence() >= LEAST_FOR_A_PERSON;
        return likeliest || person
                ? best
                : new Candidate(Intent.OUT_OF_SCOPE, 1 - best.confidence());
    }

    private Candidate clause(String clause, Message message) {
        return bestInScope(meanings.within(message.query().frame(), words(clause)));
    }

    private double[] confidences(Message message) {
        String text = message.masked().text();
        double[] words = message.glance().words(text).orElseGet(() -> words(text));
        return message.glance()
                .meaning(text)
                .map(meaning -> Distribution.mix(words, meaning, SAY_OF_WORDS))
                .orElse(words);
    }

    private List<Candidate> candidates(double[] confidences) {
        return IntStream.range(0, confidences.length)
                .mapToObj(i -> new Candidate(meanings.intents().get(i), confidences[i]))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .limit(CANDIDATES)
                .toList();
    }

    private Candidate bestInScope(double[] confidences) {
        Candidate best = new Candidate(Intent.OUT_OF_SCOPE, 0);
        for (int i = 0; i < confidences.length; i++) {
            Intent intent = meanings.intents().get(i);
            if (confidences[i] > best.confidence() && !intent.equals(Intent.OUT_OF_SCOPE)) {
                best = new Candidate(intent, confidences[i]);
            }
        }
        return best;
    }
}
