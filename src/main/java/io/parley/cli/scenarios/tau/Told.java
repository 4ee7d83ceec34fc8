package io.parley.cli.scenarios.tau;

import java.util.regex.Pattern;

/// What kind of sentence a shopper is told.
enum Told {
    /// How to behave; it is not said.
    DIRECTION,
    /// What is to be done when something turns out some way.
    CONDITION,
    /// Something wanted.
    WISH,
    /// What goes with a wish.
    CONTEXT;

    private static final Pattern DIRECTIONS =
            Pattern.compile(
                    "(?i)^(?:but )?(?:if that is possible, confirm|(?:make sure|be sure) (?:that )?(?:you |to )?(?:briefly )?(?:mention|tell|ask)"
                            + "|mention\\b|do not (?:reveal|mention|share|end|tell)|don't (?:reveal|mention|share|tell)"
                            + "|you (?:do not|don't|won't) (?:want to )?(?:reveal|mention|share)(?!.*\\b(?:but|should)\\b)"
                            + "|be (?:polite|brief|insistent|very)|express\\b|complain\\b|you like to (?:say|talk|do)"
                            + "|make everything|you are not familiar|your approach|try your best)");

    private static final Pattern CONDITIONS =
            Pattern.compile(
                    "(?i)^(?:(?:but|and|only) )?(?:if(?! the agent can\\b)|when|once|after|in case|before)\\b");

    private static final Pattern WISHES =
            Pattern.compile(
                    "(?i)\\band (?:wish|want|would like) to\\b|\\b(?:you(?:'d| would| do| also| just| then| now| really)*"
                            + " (?:want|wish|like|need|wanna|intend|wonder|decide|prefer)\\b)"
                            + "|\\bneeds to be\\b|\\bwanna\\b|\\byou'll (?:also )?(?:first )?(?:inquire|ask)\\b"
                            + "|\\byou no longer need\\b|\\byou(?: \\w+)? ask\\b"
                            + "|^(?:and )?(?:also,? |then |finally,? |lastly,? |first,? )?(?:if the agent can\\b|cancel|return|exchange|modify|change"
                            + "|get|keep|ask|tell|check|refund|switch|order|for #W\\d+|make sure)\\b");

    /// Only asked for along with something: no wish on its own.
    private static final Pattern PREFERENCES =
            Pattern.compile(
                    "(?i)^(?:you(?: would|'d)?(?: also)? (?:prefer|like the|only (?:want|care))"
                            + "|(?:the |original )?payment|paypal is|use |any (?:price )?difference|price is"
                            + "|you want (?:it|this|the exchange|the refund|to use|to pay)\\b"
                            + "|you (?:want|would like) (?:the )?(?:refund|exchange) )");

    static Told of(String sentence) {
        if (DIRECTIONS.matcher(sentence).find()) {
            return DIRECTION;
        }
        if (CONDITIONS.matcher(sentence).find()) {
            return CONDITION;
        }
        return isWish(sentence) ? WISH : CONTEXT;
    }

    static boolean isWish(String sentence) {
        return WISHES.matcher(sentence).find() && !PREFERENCES.matcher(sentence).find();
    }
}
