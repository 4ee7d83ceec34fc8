package io.parley.cli.scenarios.tau;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what a simulated shopper is told about itself and the agent into what it says to the
/// agent: "You want the agent to help" becomes "I want you to help".
final class FirstPerson {
    /// Stands for the agent until the shopper's own "you" is gone.
    private static final String AGENT = "§";

    private static final Pattern NAMED_AGENT =
            Pattern.compile(
                    "(?i)\\b(?:the |an )?(?:customer service )?(?:agent|representative)\\b(?! representative)"
                            + "(?<!human (?:agent|representative))");
    private static final Pattern AGENT_DOES =
            Pattern.compile(AGENT + " (doesn't|does|is|isn't|has|hasn't|was|[a-z]+[^s ]s)\\b");

    /// Where "you" is not who acts.
    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?i)\\b(give|gives|tell|tells|help|helps|save|saves|to|for|of|with|from|let|lets|asks"
                            + "|inform|show|shows|cost|costs|charge|about|allow|allows|contact)"
                            + " you\\b(?!('| (want|would|can|could|have|had|are|were|do|did|will|need"
                            + "|prefer|just|already|also|received|bought|ordered|paid|placed|get"
                            + "|might|may|wish|like|really|should)\\b))");

    private static final Pattern IMPERATIVE =
            Pattern.compile(
                    "^(?:[Aa]lso |[Tt]hen |[Ff]inally,? )?(?:cancel|return|exchange|modify|change|get|keep"
                            + "|make sure|proceed|try to|order|refund|switch|check|find out)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS =
            Pattern.compile(
                    "(?i)^(?:then )?(?:explicitly )?(?:ask|tell) §(?: explicitly)?(?: about| for| that| to)?(?=\\W|$),? ?");

    private static final Pattern TO_AGENT =
            Pattern.compile("\\b(?:you )?(?:ask|tell) " + AGENT + " to(?= )");
    private static final Pattern NOT_TO_AGENT =
            Pattern.compile("\\b(?:ask|tell) " + AGENT + " not to(?= )");

    private FirstPerson() {}

    /// @param told a sentence or a part of one, about the shopper
    static String of(String told) {
        String text = told.strip();
        text = NAMED_AGENT.matcher(text).replaceAll(AGENT);
        text = AGENT_DOES.matcher(text).replaceAll(FirstPerson::plain);
        text = asked(text);
        text = TO_AGENT.matcher(text).replaceAll("please");
        text = NOT_TO_AGENT.matcher(text).replaceAll("please do not");
        text = shopper(text);
        text = text.replace(AGENT + "'s", "your").replace(AGENT, "you");
        return IMPERATIVE.matcher(text).find() ? wanted(text) : text;
    }

    /// A whole sentence, from its capital letter to its full stop.
    static String sentence(String told) {
        String text = of(told).strip().replaceFirst("[,;:]$", "");
        if (text.isEmpty()) {
            return text;
        }
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.matches("(?s).*[.?!]\\)?") ? begun : begun + ".";
    }

    private static String plain(MatchResult match) {
        String verb = match.group(1);
        String plain =
                switch (verb) {
                    case "doesn't" -> "don't";
                    case "does" -> "do";
                    case "is" -> "are";
                    case "isn't" -> "aren't";
                    case "has" -> "have";
                    case "hasn't" -> "haven't";
                    case "was" -> "were";
                    default -> verb.substring(0, verb.length() - 1);
                };
        return AGENT + " " + plain;
    }

    /// What the agent is to be told is said, what it is to be asked is wanted to be known.
    private static String asked(String text) {
        Matcher tells = TELLS.matcher(text);
        if (!tells.lookingAt()) {
            return text;
        }
        String rest = text.substring(tells.end());
        String lead = tells.group().toLowerCase(Locale.ROOT);
        if (lead.endsWith("to ") || lead.endsWith("that ")) {
            return lead.endsWith("that ") ? rest : "you want § to " + rest;
        }
        return "you want to know " + (lead.endsWith("about ") ? "about " : "") + rest;
    }

    private static String shopper(String text) {
        return OBJECT.matcher(text)
                .replaceAll("$1 me")
                .replaceAll("(?i)\\byou are\\b", "I am")
                .replaceAll("(?i)\\byou were\\b", "I was")
                .replaceAll("(?i)\\bare you\\b", "am I")
                .replaceAll("(?i)\\byou('re|’re)", "I'm")
                .replaceAll("(?i)\\byou(?=['’](?:ve|d|ll)\\b)", "I")
                .replaceAll("(?i)\\byourself\\b", "myself")
                .replaceAll("(?i)\\byours\\b", "mine")
                .replaceAll("\\bYour\\b", "My")
                .replaceAll("(?i)\\byour\\b", "my")
                .replaceAll("(?i)\\byou\\b", "I");
    }

    private static String wanted(String text) {
        String begun = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return "Please " + begun;
    }
}
