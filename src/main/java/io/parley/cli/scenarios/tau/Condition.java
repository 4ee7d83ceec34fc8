package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes of a sentence that begins with "if", "when" or "once".
sealed interface Condition {

    /// It is an answer to a question for that detail.
    ///
    /// @param replaces whether it is said before anything else that is known of the detail
    record Answer(String slot, List<String> texts, boolean replaces) implements Condition {}

    /// It is wanted where what is wanted first cannot be had.
    record Instead(String text) implements Condition {}

    /// It is said along with the wish: it depends on the shop, not on the agent.
    record Said(String text) implements Condition {}

    /// It is wanted once all that is before is done.
    record Later(String text) implements Condition {}

    /// It depends on something that no scenario has.
    record Unclear(String text) implements Condition {}

    /// The condition and what comes of it.
    Pattern PARTS =
            Pattern.compile(
                    "(?is)^(?:(?:but|and|only) )?(?<when>if and only if|if|when|once|after|before|in case)\\b"
                            + "(?<what>.*?)(?:,\\s*(?:then |please )?|\\s+then\\s+|\\s+(?=(?:you|just) "
                            + "(?:want|would|prefer|are ok|don't care|go)\\b))(?<then>.*)$");

    Pattern CONFIRMS = Pattern.compile("(?i)\\bconfirm|\\bproceed");
    Pattern ASKED =
            Pattern.compile(
                    "(?i)^\\s*(?:the )?(?:agent |you are |they )?ask(?:s|ed)?\\b(?<for>.*)");
    Pattern AVAILABLE =
            Pattern.compile(
                    "(?i)^\\s*(?:there (?:are|is) )?(?:multiple|several|both|more than one|many)\\b");
    Pattern IMPOSSIBLE =
            Pattern.compile(
                    "(?i)\\b(?:not|cannot|can't|isn't|doesn't|unable|no|impossible|fails|any issues"
                            + "|require|required|only option|only do)\\b|n't\\b");
    Pattern AGENT = Pattern.compile("(?i)\\bagent\\b");
    Pattern PREFIX =
            Pattern.compile(
                    "(?i)^(?:you )?(?:can |should )?(?:initially |first )?(?:mention|say|tell (?:it|them|the agent)|answer"
                            + "|provide|do not say yes immediately,? because|add another request and)"
                            + "(?: that| with)?\\b,?\\s*");

    static Condition of(String sentence) {
        Matcher parts = PARTS.matcher(sentence.strip());
        if (!parts.matches()) {
            return new Unclear(sentence);
        }
        String what = parts.group("what");
        String then = parts.group("then").strip();
        String when = parts.group("when");
        if (CONFIRMS.matcher(what).find()
                && AGENT.matcher(what).find()
                && !what.strip().toLowerCase(Locale.ROOT).contains("has confirmed")) {
            return new Answer("confirm", List.of(words(then)), true);
        }
        Matcher asked = ASKED.matcher(what);
        if (asked.lookingAt()) {
            return answer(asked.group("for"), then, sentence);
        }
        if (when.matches("(?i)once|after")) {
            return new Later(words(then));
        }
        if (AVAILABLE.matcher(what).find()) {
            return new Said(sentence);
        }
        if (IMPOSSIBLE.matcher(what).find()) {
            return new Instead(words(then));
        }
        return AGENT.matcher(what).find() ? new Unclear(sentence) : new Said(sentence);
    }

    /// What a person says who is told that.
    private static String words(String then) {
        return FirstPerson.sentence(PREFIX.matcher(then).replaceFirst(""));
    }

    private static Condition answer(String about, String then, String sentence) {
        String what = about.toLowerCase(Locale.ROOT);
        String said = words(then);
        if (what.contains("reason")) {
            return new Answer("reason", List.of(said), true);
        }
        if (what.contains("payment") || what.contains("refund")) {
            return new Answer("payment", List.of(said), true);
        }
        if (what.contains("order")) {
            return new Answer("order", numbers("\\b#?W?\\d{6,7}\\b", then), true);
        }
        if (what.contains("zip") || what.contains("post")) {
            return new Answer("postcode", numbers("\\b\\d{5}\\b", then), true);
        }
        if (what.contains("address")) {
            return new Answer("address", List.of(said), true);
        }
        if (what.contains("which")) {
            return new Answer("items", List.of(said), false);
        }
        return new Unclear(sentence);
    }

    private static List<String> numbers(String form, String text) {
        List<String> found = new ArrayList<>();
        Matcher number = Pattern.compile(form).matcher(text);
        while (number.find()) {
            found.add(number.group());
        }
        return found;
    }
}
