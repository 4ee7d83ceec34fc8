package io.parley.routing;

import io.parley.conversation.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people write of themselves so that a shop finds them. Found in folded text where a word
/// before it says what it is; an e-mail says so itself.
final class PersonalDetails {
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}");
    private static final String CODE = "([a-z]{0,2}\\d[a-z0-9]{0,9}(?:[ -]\\d[a-z0-9]{1,4})?)";
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "(?:postcode|post code|postal code|zip ?code|\\bzip|邮编|邮政编码)"
                            + "[ :：,]{0,3}(?:is|number|号码|是|为)?[ :：]{0,3}"
                            + CODE);
    private static final Pattern BARE_CODE =
            Pattern.compile("(?<![a-z0-9@.])" + CODE + "(?![a-z0-9@])");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:my (?:full )?name is|my name:|我叫|姓名是?[:：]?) ?([\\p{L}][\\p{L} .-]{1,60})");
    private static final Pattern NAME_ENDS =
            Pattern.compile(" (?:and|my|with|zip|postcode)\\b.*|[.,].*");
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "^(?:(?:hi|hello|sure|yes|ok)[,!. ]+)?(?:my (?:full )?name is|it is|its|i am|im|this is|the name is|我叫|我是|姓名是?|叫) ?");
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_CODE = 3;

    private PersonalDetails() {}

    static Map<Slot, String> in(String folded) {
        Map<Slot, String> found = new HashMap<>();
        email(folded).ifPresent(email -> found.put(Slot.EMAIL, email));
        if (mentions(folded, "post", "zip", "邮")) {
            first(POSTCODE, folded).ifPresent(code -> found.put(Slot.POSTCODE, code));
        }
        if (mentions(folded, "name", "叫", "姓名")) {
            name(folded, found);
        }
        return found;
    }

    /// Most messages have none of it, and are not worth a regular expression.
    private static boolean mentions(String folded, String... words) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void name(String folded, Map<Slot, String> found) {
        first(NAME, folded)
                .map(name -> NAME_ENDS.matcher(name).replaceFirst("").strip())
                .filter(name -> name.length() > 1)
                .ifPresent(name -> found.put(Slot.NAME, name));
    }

    static Optional<String> email(String folded) {
        if (folded.indexOf('@') < 0) {
            return Optional.empty();
        }
        Matcher matcher = EMAIL.matcher(folded);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /// The postcode in an answer to the question for one.
    static Optional<String> postcodeAsAnswer(String folded) {
        Optional<String> named = first(POSTCODE, folded);
        return named.isPresent()
                ? named
                : first(BARE_CODE, folded).filter(code -> code.length() >= SHORTEST_CODE);
    }

    /// The name in an answer to the question for it: what is left when the courtesies are taken
    /// off.
    static Optional<String> nameAsAnswer(String folded) {
        String bare = INTRODUCTION.matcher(folded).replaceFirst("").replaceAll("[.!。！,，]+$", "");
        boolean isName =
                bare.length() > 1
                        && bare.length() <= LONGEST_NAME
                        && bare.split(" ").length <= 5
                        && bare.chars()
                                .allMatch(c -> Character.isLetter(c) || " .-".indexOf(c) >= 0);
        return isName ? Optional.of(bare.strip()) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
