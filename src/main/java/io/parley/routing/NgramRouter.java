package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.commerce.Storefront;
import io.parley.conversation.Candidate;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import io.parley.language.Script;
import io.parley.routing.model.Distribution;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/// Reads messages by the n-grams of the phrases it was given. A tapped button comes first, then the
/// answer to a question just asked, then the words.
public final class NgramRouter implements Router {
    /// From here on a closer look would change little.
    private static final double SURE = 0.8;

    /// A batch with more texts to look at is one of many that wait: it has time for a few of them
    /// only, and would keep all the others waiting for these.
    private static final int MOST_UNSURE = 40;

    /// From here on the words are another wish, even in an answer.
    private static final double CLEARLY = 0.8;

    static final long SEED = 1111;
    private static final int FEW_WORDS = 4;

    private final Lessons lessons;
    private final Classifier classifier;
    private final Map<String, Intent> verbs;
    private final QualityPath quality;
    private final Map<Language, SoftmaxRegression> trainedMeanings;

    /// Reads by these phrases and by those out of every handler's scope: by what the build has
    /// trained, where that is of the same phrases, else trained now, in some seconds.
    public NgramRouter(Phrases phrases) {
        this(Lessons.shipped(phrases));
    }

    private NgramRouter(Lessons lessons) {
        this(lessons, Trained.shipped(lessons.version()).orElseGet(() -> byWords(lessons)));
    }

    private NgramRouter(Lessons lessons, Trained trained) {
        this(lessons, trained.words(), new QualityPath(Map.of()), trained.meanings());
    }

    /// Reads by what has been trained already.
    NgramRouter(Lessons lessons, FastPath model, QualityPath quality) {
        this(lessons, model, quality, Map.of());
    }

    private NgramRouter(
            Lessons lessons,
            FastPath model,
            QualityPath quality,
            Map<Language, SoftmaxRegression> trainedMeanings) {
        this.trainedMeanings = trainedMeanings;
        this.lessons = lessons;
        classifier =
                new Classifier(model, lessons.version(), lessons.phrases().followUps().keySet());
        this.quality = quality;
        verbs = lessons.phrases().verbs();
    }

    private static Trained byWords(Lessons lessons) {
        return new Trained(lessons.version(), FastPath.train(lessons.texts(), SEED), Map.of());
    }

    /// A reader of these lessons that has its closer look on the same lane as this one. Trains in
    /// the caller's thread, for some ten seconds of one core; `later` teaches the closer look what
    /// this one has not learnt, a few milliseconds a phrase.
    NgramRouter taught(Lessons lessons, Executor later) {
        FastPath words = FastPath.train(lessons.texts(), SEED);
        return new NgramRouter(
                lessons, words, quality.taught(added(lessons), words.labels(), later));
    }

    private List<Labelled> added(Lessons lessons) {
        Set<Labelled> known = Set.copyOf(this.lessons.texts());
        return lessons.texts().stream().filter(text -> !known.contains(text)).toList();
    }

    /// The class of an intent's follow-ups, which is no intent of its own.
    static Intent followUpOn(Intent intent) {
        return new Intent(intent.name() + "_follow_up");
    }

    /// Begins to learn the meanings of the phrases it was made with, too, in the background; until
    /// that is done, and where there is no encoder, messages are read by their words alone.
    public CompletableFuture<Void> learnMeanings() {
        return quality.learn(lessons.texts(), classifier.labels(), trainedMeanings);
    }

    /// What it learnt.
    Lessons lessons() {
        return lessons;
    }

    @Override
    public CompletableFuture<Glance> glance(Collection<Written> texts) {
        Look look = look(texts);
        return look(List.of(look)).thenApply(_ -> look.seen());
    }

    /// The texts as this reader sees them: their words now, and what they mean once it is looked
    /// at, where the words leave that unsure. Nothing as long as no meaning is learnt.
    Look look(Collection<Written> texts) {
        Map<String, double[]> words = new LinkedHashMap<>();
        if (quality.isReady()) {
            texts.forEach(text -> words.computeIfAbsent(masked(text), classifier::words));
        }
        Set<String> unsure =
                words.entrySet().stream()
                        .filter(read -> surest(read.getValue()) < SURE)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return quality.at(words, unsure.size() > MOST_UNSURE ? Set.of() : unsure);
    }

    /// Has several readers of one lane look at their texts, in the time of one batch.
    CompletableFuture<Void> look(List<Look> looks) {
        return quality.look(looks);
    }

    private static String masked(Written written) {
        String folded = Folding.fold(written.text());
        return Masked.ofFolded(folded, written.storefront().orderNumbers()).text();
    }

    private static double surest(double[] confidences) {
        return confidences[Distribution.best(confidences)];
    }

    @Override
    public Route route(Query query, Storefront storefront) {
        return route(query, storefront, Glance.NONE);
    }

    @Override
    public Route route(Query query, Storefront storefront, Glance glance) {
        Message message = Message.of(query, storefront.orderNumbers(), glance);
        return Tap.of(query.said().choice())
                .flatMap(tap -> tapped(tap, message))
                .orElseGet(() -> read(message));
    }

    private Optional<Route> tapped(Tap tap, Message message) {
        return switch (tap) {
            case Tap.States(Intent intent) ->
                    Optional.of(certain(intent, message.language(), message.details()));
            case Tap.Fills(Slot slot, String value) -> filled(slot, value, message);
            case Tap.Acts(String verb, String value) ->
                    Optional.ofNullable(verbs.get(verb))
                            .map(intent ->
                                    certain(
                                            intent,
                                            message.language(),
                                            Map.of(new Slot(verb), List.of(value))));
        };
    }

    private Optional<Route> filled(Slot slot, String value, Message message) {
        Frame frame = message.query().frame();
        Optional<String> fits =
                slot.equals(Slot.ORDER)
                        ? OrderNumbers.asAnswer(Folding.fold(value), message.shapes())
                        : Optional.of(value);
        return frame == null
                ? Optional.empty()
                : fits.map(
                        v -> certain(frame.intent(), message.language(), Map.of(slot, List.of(v))));
    }

    private Route certain(Intent intent, Language language, Map<Slot, List<String>> slots) {
        return new Route(
                intent,
                1,
                language,
                slots,
                List.of(new Candidate(intent, 1)),
                classifier.version());
    }

    private Route read(Message message) {
        Route words = classifier.read(message);
        Frame frame = message.query().frame();
        if (frame == null || frame.asks() == null) {
            return words;
        }
        Map<Slot, List<String>> given =
                SlotAnswer.to(
                        frame.asks(),
                        message.query().said().text(),
                        message.folded(),
                        message.details(),
                        message.shapes());
        boolean plain =
                SlotAnswer.isPlain(
                                frame.asks(),
                                message.query().said().text(),
                                message.folded(),
                                given)
                        || SlotAnswer.isInOwnWords(frame.asks()) && !isLeaving(words, message);
        if (!plain && leaves(words, frame, given, message)) {
            return words;
        }
        return given.isEmpty()
                ? clumsy(frame.intent(), words)
                : beside(
                        words,
                        certain(
                                frame.intent(),
                                message.language(),
                                SlotAnswer.beside(given, message.details())));
    }

    /// An answer to our question, with what else was wanted beside it.
    private static Route beside(Route words, Route answer) {
        return new Route(
                answer.intent(),
                answer.confidence(),
                answer.language(),
                answer.slots(),
                answer.candidates(),
                answer.model(),
                words.further().stream().filter(i -> !i.equals(answer.intent())).toList());
    }

    private static boolean leaves(
            Route words, Frame frame, Map<Slot, List<String>> given, Message message) {
        return !isShortAnswer(given)
                && (isAnotherWish(words, frame) || given.isEmpty() && isElsewhere(words, message));
    }

    /// An answer in own words is left only for a person, or by a question.
    private static boolean isLeaving(Route words, Message message) {
        return words.intent().equals(Wishes.HUMAN)
                || words.confidence() >= CLEARLY && message.folded().indexOf('?') >= 0;
    }

    /// `Ok` is a courtesy elsewhere; to a question it is an answer.
    private static boolean isShortAnswer(Map<Slot, List<String>> given) {
        return given.containsKey(Slot.CONFIRM) || given.containsKey(Slot.UNKNOWN);
    }

    private static boolean isAnotherWish(Route words, Frame frame) {
        return words.confidence() >= CLEARLY
                && !words.intent().equals(Intent.OUT_OF_SCOPE)
                && !words.intent().equals(frame.intent());
    }

    /// Whether an answer that names nothing asked for is clearly about something else. A few words
    /// are taken for a clumsy answer; the label of a button nobody knows is not.
    private static boolean isElsewhere(Route words, Message message) {
        boolean forged = message.query().said().choice() != null;
        return forged
                || words.intent().equals(Intent.OUT_OF_SCOPE)
                        && words.confidence() >= CLEARLY
                        && Script.words(message.folded()) > FEW_WORDS;
    }

    /// An answer that names nothing asked for, which the handler may still understand.
    private static Route clumsy(Intent intent, Route words) {
        return new Route(
                intent,
                Classifier.LEAST_CONFIDENCE,
                words.language(),
                words.slots(),
                words.candidates(),
                words.model());
    }
}
