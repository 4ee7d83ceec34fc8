package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefront;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.routing.Quality.Loss;
import io.parley.routing.Quality.OfIntent;
import io.parley.routing.model.Folds;
import io.parley.routing.model.Labelled;
import io.parley.routing.own.OwnPhrases;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a merchant's phrases would change, tried before they go live. All phrases, shipped and own,
/// old and new, are dealt into parts; a part is read by models trained on the others, one with the
/// phrases that are live and one with the proposed ones. So neither reads what it has learnt, and
/// both are judged by the same phrases. Of the shipped phrases it takes some thousands: what a
/// merchant's phrases do among these, for better or worse, they do less among all.
public final class Trial {
    private static final int FOLDS = 4;

    /// Enough to see what is gained and lost, in seconds and not in minutes.
    private static final int MOST_SHIPPED = 6_000;

    private static final long SEED = 1111;
    private static final int MOST_LOSSES = 20;
    private static final Storefront ANY_SHOP =
            new Storefront(new MerchantId("trial"), "Trial", ZoneOffset.UTC, List.of(), Set.of());

    private final Phrases phrases;
    private final Lessons shipped;
    private final Lessons before;
    private final Lessons after;
    private final Set<Labelled> own;

    private Trial(Phrases phrases, OwnPhrases live, OwnPhrases proposed) {
        this.phrases = phrases;
        shipped = Lessons.shipped(phrases).some(MOST_SHIPPED, SEED);
        // The numbers are of no interest here.
        before = shipped.with(live, 0);
        after = shipped.with(proposed, 0);
        own = new LinkedHashSet<>(shipped.learnt(proposed));
    }

    /// Trains eight models, which takes some seconds of one core.
    ///
    /// @param phrases the shipped ones
    /// @param live the merchant's that count now
    public static Quality of(Phrases phrases, OwnPhrases live, OwnPhrases proposed) {
        Trial trial = new Trial(phrases, live, proposed);
        return trial.quality(trial.rereads());
    }

    private List<Reread> rereads() {
        Set<Labelled> all = new LinkedHashSet<>(before.texts());
        all.addAll(after.texts());
        Folds folds = new Folds(List.copyOf(all), FOLDS, SEED);
        HeldOut now = new HeldOut(before, folds);
        HeldOut then = new HeldOut(after, folds);
        Set<Labelled> judged = judged();
        List<Reread> rereads = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            for (Labelled text : folds.held(fold)) {
                if (judged.contains(text)) {
                    rereads.add(
                            new Reread(
                                    text,
                                    own.contains(text),
                                    route(text, now.router(fold)),
                                    route(text, then.router(fold))));
                }
            }
        }
        return rereads;
    }

    /// What the merchant proposes, and of what is shipped that which the merchant does not decide
    /// itself, now or then. Follow-ups are read within a dialogue only.
    private Set<Labelled> judged() {
        Set<Labelled> judged = new HashSet<>(shipped.texts());
        judged.retainAll(new HashSet<>(before.texts()));
        judged.retainAll(new HashSet<>(after.texts()));
        judged.removeIf(shipped::isFollowUp);
        judged.addAll(own);
        return judged;
    }

    private static Route route(Labelled text, NgramRouter router) {
        Said said = new Said(new Shopper.Guest("trial"), text.text(), null);
        Query query = new Query(ANY_SHOP.merchant(), said, Language.EN, null);
        return router.route(query, ANY_SHOP);
    }

    private Quality quality(List<Reread> rereads) {
        return new Quality(
                compared(rereads.stream().filter(Reread::own)),
                compared(rereads.stream().filter(reread -> !reread.own())),
                ofIntents(rereads),
                losses(rereads),
                takenOver());
    }

    private static Compared compared(Stream<Reread> rereads) {
        return rereads.reduce(Compared.NONE, (sum, reread) -> reread.in(sum), (one, _) -> one);
    }

    private List<OfIntent> ofIntents(List<Reread> rereads) {
        return phrases.intents().stream()
                .sorted(Comparator.comparing(Intent::name))
                .map(intent -> ofIntent(intent, rereads))
                .filter(Trial::isTelling)
                .toList();
    }

    private static OfIntent ofIntent(Intent intent, List<Reread> rereads) {
        List<Reread> its =
                rereads.stream().filter(r -> r.truth().label().equals(intent.name())).toList();
        return new OfIntent(
                intent,
                compared(its.stream().filter(Reread::own)),
                compared(its.stream().filter(reread -> !reread.own())));
    }

    private static boolean isTelling(OfIntent intent) {
        return intent.own().phrases() > 0
                || intent.shipped().lost() > 0
                || intent.shipped().won() > 0;
    }

    /// Those that would be read wrong most surely first.
    private List<Loss> losses(List<Reread> rereads) {
        Map<String, String> written = written();
        return rereads.stream()
                .filter(reread -> !reread.own() && reread.isLost())
                .sorted(Comparator.comparingDouble(r -> -r.after().confidence()))
                .limit(MOST_LOSSES)
                .map(reread -> loss(reread, written))
                .toList();
    }

    private static Loss loss(Reread reread, Map<String, String> written) {
        Labelled truth = reread.truth();
        return new Loss(
                written.getOrDefault(truth.text(), truth.text()),
                new Intent(truth.label()),
                reread.after().intent());
    }

    /// The shipped phrases as people wrote them, by what the model reads of them.
    private Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        Stream.concat(phrases.byIntent().values().stream(), Stream.of(OutOfScope.phrases()))
                .flatMap(List::stream)
                .forEach(phrase -> written.put(Masked.of(phrase).text(), phrase));
        return written;
    }

    private int takenOver() {
        Set<String> said = new HashSet<>();
        own.forEach(text -> said.add(text.text()));
        return (int)
                shipped.texts().stream()
                        .filter(text -> !shipped.isFollowUp(text) && said.contains(text.text()))
                        .count();
    }
}
