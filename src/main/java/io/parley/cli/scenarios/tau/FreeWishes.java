package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The wishes of a task in free words: one for each sentence that wants something, with what goes
/// with it.
final class FreeWishes {
    private static final Pattern TOGETHER =
            Pattern.compile("(?i)\\b(?:at the same time|together|in one go)\\b");

    /// Tells something new rather than more of what was said.
    private static final Pattern NEWS =
            Pattern.compile("(?i)\\b(?:received|ordered|bought|placed|realize|moved|live|lost)\\b");

    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)\\b(?:cancel|return|exchange|modify|change|refund|switch|upgrade|remove|adjust"
                            + "|know|ask|check|tracking|wonder|inquire|get the)\\b");

    /// The answer told before does not do.
    private static final Pattern FAILS =
            Pattern.compile("(?i)^if (?:that|this|it) (?:does not|doesn't|fails)\\b");

    private final Mentions mentions;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Condition> early = new ArrayList<>();
    private Draft lead = new Draft();

    /// The detail that was last told how to answer a question for.
    private String answered = "";

    private FreeWishes(Mentions mentions) {
        this.mentions = mentions;
    }

    /// @throws Unsayable when something of the task cannot be put into a scenario
    static List<Draft> of(Task task, Mentions mentions) throws Unsayable {
        FreeWishes wishes = new FreeWishes(mentions);
        for (String sentence : Sentences.of(Options.inWords(task.words()))) {
            wishes.take(sentence);
        }
        for (String sentence : Sentences.of(task.notes())) {
            if (Told.of(sentence) == Told.CONDITION) {
                wishes.take(sentence);
            }
        }
        return wishes.all(TOGETHER.matcher(task.words() + " " + task.notes()).find());
    }

    private void take(String sentence) throws Unsayable {
        if (!answered.isEmpty() && FAILS.matcher(sentence).find()) {
            drafts.getLast().answer(answered, Condition.again(sentence));
            return;
        }
        switch (Told.of(sentence)) {
            case DIRECTION -> {}
            case CONDITION -> depend(Condition.of(sentence));
            case WISH -> want(sentence);
            case CONTEXT -> mean(sentence);
        }
    }

    private void mean(String sentence) {
        if (drafts.isEmpty() || NEWS.matcher(sentence).find()) {
            lead.say(sentence);
        } else {
            drafts.getLast().say(sentence);
        }
    }

    private void want(String sentence) throws Unsayable {
        if (!drafts.isEmpty() && lead.isEmpty() && goesOn(sentence)) {
            drafts.getLast().say(sentence);
            return;
        }
        Draft draft = lead;
        lead = new Draft();
        draft.say(sentence);
        drafts.add(draft);
        for (Condition condition : early) {
            depend(condition);
        }
        early.clear();
    }

    /// Whether it says more of the wish before.
    private boolean goesOn(String sentence) {
        List<String> named = mentions.words(sentence);
        boolean isOfSame =
                mentions.words(drafts.getLast().told()).containsAll(named) && !named.isEmpty();
        return isOfSame || (named.isEmpty() && !VERB.matcher(sentence).find());
    }

    private void depend(Condition condition) throws Unsayable {
        if (drafts.isEmpty() && !(condition instanceof Condition.Unclear)) {
            early.add(condition);
            return;
        }
        switch (condition) {
            case Condition.Answer(String slot, List<String> texts) -> {
                drafts.getLast().answer(slot, texts);
                answered = slot;
            }
            case Condition.Instead(String text) ->
                    drafts.getLast().answer("instead", List.of(text));

            case Condition.Said(String text) -> drafts.getLast().say(text);
            case Condition.Later(String text) -> {
                Draft later = new Draft();
                later.say(text);
                drafts.add(later);
            }
            case Condition.Unclear(String text) -> throw new Unsayable("conditional wish", text);
        }
    }

    private List<Draft> all(boolean isTogether) throws Unsayable {
        if (drafts.isEmpty()) {
            throw new Unsayable("no wish found", lead.told());
        }
        if (!lead.isEmpty()) {
            drafts.getLast().join(lead);
        }
        if (!isTogether) {
            return List.copyOf(drafts);
        }
        Draft one = new Draft();
        drafts.forEach(one::join);
        return List.of(one);
    }
}
