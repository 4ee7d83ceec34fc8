package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes of a sentence that begins with "if", "when" or "once".
sealed interface Condition {

    /// It is an answer to a question for that detail.
    record Answer(String slot, List<String> texts) implements Condition {}

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
                            + "(?: that| with| to)?\\b,?\\s*");

    /// A temper is not said.
    Pattern TEMPER =
            Pattern.compile(
                    "(?i)^you (?:are|become|would be) angry(?: and swear[^,]*)?,?\\s*(?:then|and|but)?\\s*");

    Pattern PERSON = Pattern.compile("(?i)\\b(?:human|representative|supervisor|manager)\\b");

    /// The same where the condition has commas of its own.
    Pattern PARTS_TO_DO =
            Pattern.compile(
                    "(?is)^(?:(?:but|and|only) )?(?<when>if and only if|if|when|once|after|before|in case)\\b"
                            + "(?<what>.*?),\\s*(?:then |please )?(?<then>(?:you|just|only|also|tell|say|mention"
                            + "|ask|cancel|return|exchange|get|provide|do not|transfer|no|using)\\b.*)$");

    private static Matcher parts(String sentence) {
        Matcher toDo = PARTS_TO_DO.matcher(sentence);
        return toDo.matches() ? toDo : PARTS.matcher(sentence);
    }

    static Condition of(String sentence) {
        Matcher parts = parts(sentence.strip());
        if (!parts.matches()) {
            return new Unclear(sentence);
        }
        String what = parts.group("what");
        String then = parts.group("then").strip();
        String when = parts.group("when");
        if (CONFIRMS.matcher(what).find()
                && AGENT.matcher(what).find()
                && !what.strip().toLowerCase(Locale.ROOT).contains("has confirmed")) {
            return new Answer("confirm", List.of(words(then)));
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
        return AGENT.matcher(what).find() && !what.contains("possible")
                ? new Unclear(sentence)
                : new Said(sentence);
    }

    /// What else is answered when an answer did not do: numbers where it tells any.
    static List<String> again(String sentence) {
        Matcher parts = parts(sentence.strip());
        String then = parts.matches() ? parts.group("then") : sentence;
        List<String> numbers = numbers("\\b#?W?\\d{5,7}\\b", then);
        return numbers.isEmpty() ? List.of(words(then.strip())) : numbers;
    }

    /// What a person says who is told that.
    private static String words(String then) {
        if (PERSON.matcher(then).find()) {
            return "I want to talk to a person, please.";
        }
        String calm = TEMPER.matcher(then).replaceFirst("");
        String said = PREFIX.matcher(calm).replaceFirst("");
        return FirstPerson.sentence(
                said.matches("(?i)(?:also )?(?:want|prefer|decide|agree)\\b.*")
                        ? "you " + said
                        : said);
    }

    private static Condition answer(String about, String then, String sentence) {
        String what = about.toLowerCase(Locale.ROOT);
        String said = words(then);
        List<String> orders = numbers("\\b#?W?\\d{7}\\b", then);
        if (!orders.isEmpty()) {
            return new Answer("order", orders);
        }
        if (what.contains("reason")) {
            return new Answer("reason", List.of(said));
        }
        if (what.contains("payment") || what.contains("refund")) {
            return new Answer("payment", List.of(said));
        }
        if (what.contains("zip") || what.contains("post")) {
            return new Answer("postcode", numbers("\\b\\d{5}\\b", then));
        }
        if (what.contains("address")) {
            return new Answer("address", List.of(said));
        }
        if (what.contains("which")) {
            return new Answer("items", List.of(said));
        }
        return new Unclear(sentence);
    }

    static List<String> numbers(String form, String text) {
        List<String> found = new ArrayList<>();
        Matcher number = Pattern.compile(form).matcher(text);
        while (number.find()) {
            found.add(number.group());
        }
        return found;
    }
}
