package io.parley.routing;

import io.parley.conversation.Intent;
import io.parley.routing.model.Folds;
import io.parley.routing.model.Labelled;
import io.parley.routing.own.OwnPhrase;
import io.parley.routing.own.OwnPhrases;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a router learns: texts as the model reads them, by class, under a name that stands in every
/// decision of whoever learnt exactly these.
///
/// @param phrases the shipped ones, which say what follow-ups and buttons there are
record Lessons(Phrases phrases, List<Labelled> texts, String version) {
    /// Names how it is trained; to be counted up with every change of that, since a model the build
    /// left is told by it and by the phrases.
    private static final String TRAINING = "ngram-4-";

    private static final int SMALL_CLASS = 300;

    Lessons {
        texts = List.copyOf(texts);
    }

    /// The shipped phrases, those out of every handler's scope, and what is said within dialogues.
    static Lessons shipped(Phrases phrases) {
        Map<Intent, List<String>> all = new HashMap<>(phrases.byIntent());
        all.put(Intent.OUT_OF_SCOPE, OutOfScope.phrases());
        phrases.followUps()
                .forEach((intent, said) -> all.put(NgramRouter.followUpOn(intent), said));
        return new Lessons(phrases, labelled(all), TRAINING + new Phrases(all).digest());
    }

    private static List<Labelled> labelled(Map<Intent, List<String>> phrases) {
        return phrases.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .flatMap(entry -> entry.getValue().stream().map(p -> labelled(entry.getKey(), p)))
                .toList();
    }

    private static Labelled labelled(Intent intent, String phrase) {
        return new Labelled(intent.name(), Masked.of(phrase).text());
    }

    /// A merchant's own phrases as they are learnt. Those of an intent that this release no longer
    /// knows are left out, since nobody would answer to it.
    List<Labelled> learnt(OwnPhrases own) {
        Set<Intent> known = phrases.intents();
        return own.all().stream()
                .filter(phrase -> known.contains(phrase.intent()))
                .map(Lessons::labelled)
                .toList();
    }

    private static Labelled labelled(OwnPhrase phrase) {
        return labelled(phrase.intent(), phrase.text());
    }

    /// These and a merchant's own. What the merchant says of a text that is shipped, too, holds in
    /// its shop; a follow-up is said only within a dialogue and stays.
    Lessons with(OwnPhrases own, int version) {
        List<Labelled> added = learnt(own);
        Set<String> said = added.stream().map(Labelled::text).collect(Collectors.toSet());
        Stream<Labelled> kept =
                texts.stream().filter(text -> isFollowUp(text) || !said.contains(text.text()));
        return new Lessons(
                phrases,
                Stream.concat(kept, added.stream()).toList(),
                this.version + "+" + version);
    }

    /// About so many of these texts, each class with its share, small ones whole.
    Lessons some(int most, long seed) {
        Map<String, Integer> left = new HashMap<>();
        texts.forEach(text -> left.merge(text.label(), 1, Integer::sum));
        left.replaceAll(
                (_, count) -> Math.max(SMALL_CLASS, Math.ceilDiv(count * most, texts.size())));
        List<Labelled> some =
                Folds.shuffled(texts, seed).stream()
                        .filter(text -> left.merge(text.label(), -1, Integer::sum) >= 0)
                        .toList();
        return new Lessons(phrases, some, version);
    }

    /// Whether a text is said only within a dialogue.
    boolean isFollowUp(Labelled text) {
        return phrases.followUps().keySet().stream()
                .anyMatch(intent -> NgramRouter.followUpOn(intent).name().equals(text.label()));
    }
}
