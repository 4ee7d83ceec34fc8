package io.parley.routing;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import io.parley.language.Script;
import io.parley.routing.slots.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a message as the answer to the question for a slot.
final class SlotAnswer {
    private static final ShortAnswers SHORT = ShortAnswers.read();

    /// They answer whatever was asked, for an order is found by any of them.
    private static final List<Slot> OF_IDENTITY =
            List.of(Slot.ORDER, Slot.EMAIL, Slot.POSTCODE, Slot.NAME);

    /// Told in the shopper's own words, which the handler understands with the facts before it.
    private static final Set<Slot> OWN_WORDS =
            Set.of(
                    Slot.ITEMS,
                    Slot.NEW_ITEMS,
                    Slot.PAYMENT,
                    Slot.REASON,
                    Slot.PHOTO,
                    Slot.ADDRESS,
                    Slot.OFFER);

    /// Answered by yes or no, like `CONFIRM` itself.
    private static final Set<Slot> YES_OR_NO = Set.of(Slot.CONFIRM, Slot.OFFER, Slot.MORE);

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'.-]*){1,3}");
    private static final Pattern HELPERS =
            Pattern.compile(
                    "\\b(?:agent|human|person|people|representative|operator|support|service|staff|manager|help|hello|thanks?|yes|no)\\b");

    private static final int BARE = 2;
    private static final int FEW_WORDS = 6;
    private static final int FEW_SIGNS = 10;

    private SlotAnswer() {}

    /// The details that answer: those asked for, and those that tell whose order it is; empty when
    /// it is no answer.
    ///
    /// @param raw the message as written
    /// @param details what was found in the message, whatever was asked
    static Map<Slot, List<String>> to(
            Slot asked,
            String raw,
            String folded,
            Map<Slot, List<String>> details,
            List<OrderNumberShape> shapes) {
        Map<Slot, List<String>> given = new HashMap<>(details);
        given.keySet().retainAll(OF_IDENTITY);
        given.putAll(specific(asked, folded, details, shapes));
        List<String> values =
                OF_IDENTITY.contains(asked) ? List.of() : Answers.to(asked, raw, folded, details);
        if (!values.isEmpty()) {
            given.put(asked, values);
            if (!details.containsKey(asked) || isInside(values.getFirst(), given)) {
                given.remove(Slot.ORDER);
            }
        }
        if (!asked.equals(Slot.ORDER) && isPostcode(given)) {
            given.remove(Slot.ORDER);
        }
        if (given.isEmpty() && SHORT.isUnknown(folded)) {
            return Map.of(Slot.UNKNOWN, List.of(asked.name()));
        }
        return given;
    }

    /// Whether what was taken for an order's number is part of the answer, such as an address's
    /// postcode.
    private static boolean isInside(String answer, Map<Slot, List<String>> given) {
        String written = bare(answer);
        return given.getOrDefault(Slot.ORDER, List.of()).stream()
                .anyMatch(number -> written.contains(bare(number)));
    }

    /// The answer with what else was found in the message.
    static Map<Slot, List<String>> beside(
            Map<Slot, List<String>> given, Map<Slot, List<String>> details) {
        Map<Slot, List<String>> all = new HashMap<>(details);
        all.keySet().removeAll(OF_IDENTITY);
        all.putAll(given);
        return Map.copyOf(all);
    }

    /// Whether it is so short that it can only be the answer to the question, however much the
    /// words alone sound like another wish: `it is too small`.
    static boolean isPlain(Slot asked, String raw, String folded, Map<Slot, List<String>> given) {
        if (asked.equals(Slot.NAME)) {
            return given.containsKey(asked) && isName(raw, folded);
        }
        if (asked.equals(Slot.POSTCODE)) {
            return isCode(raw, given.getOrDefault(asked, List.of("")).getFirst());
        }
        boolean isShort =
                Script.words(folded) <= (OF_IDENTITY.contains(asked) ? BARE : FEW_WORDS)
                        && Script.han(folded) <= FEW_SIGNS;
        return given.containsKey(asked) && isShort;
    }

    /// Two to four words with capitals, none of which is what a helper is called: whatever a model
    /// thinks of them, they are a name.
    private static boolean isName(String raw, String folded) {
        return CAPITALS.matcher(raw.strip()).matches() && !HELPERS.matcher(folded).find();
    }

    /// Nothing but a code with digits in it, such as `80279`.
    private static boolean isCode(String raw, String code) {
        return bare(raw).equals(bare(code)) && code.chars().anyMatch(Character::isDigit);
    }

    /// Whether what was taken for an order's number is the postcode that was asked for: five digits
    /// may be either.
    private static boolean isPostcode(Map<Slot, List<String>> given) {
        String code = bare(given.getOrDefault(Slot.POSTCODE, List.of("-")).getFirst());
        return !code.isEmpty()
                && given.getOrDefault(Slot.ORDER, List.of()).stream()
                        .anyMatch(number -> bare(number).endsWith(code));
    }

    private static String bare(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static Map<Slot, List<String>> specific(
            Slot asked,
            String folded,
            Map<Slot, List<String>> details,
            List<OrderNumberShape> shapes) {
        if (asked.equals(Slot.ORDER)) {
            return OrderNumbers.asAnswer(folded, shapes)
                    .map(n -> one(Slot.ORDER, n))
                    .orElse(Map.of());
        }
        if (asked.equals(Slot.EMAIL) || asked.equals(Slot.POSTCODE)) {
            return details.containsKey(Slot.EMAIL)
                    ? Map.of()
                    : PersonalDetails.postcodeAsAnswer(folded)
                            .map(code -> one(Slot.POSTCODE, code))
                            .orElse(Map.of());
        }
        if (asked.equals(Slot.NAME) && !SHORT.isUnknown(folded)) {
            return PersonalDetails.nameAsAnswer(folded)
                    .map(n -> one(Slot.NAME, n))
                    .orElse(Map.of());
        }
        return YES_OR_NO.contains(asked)
                ? SHORT.confirmation(folded).map(yesNo -> one(Slot.CONFIRM, yesNo)).orElse(Map.of())
                : Map.of();
    }

    /// Whether an answer may sound like anything: `the kettle`, `back to my card`.
    static boolean isInOwnWords(Slot asked) {
        return OWN_WORDS.contains(asked);
    }

    private static Map<Slot, List<String>> one(Slot slot, String value) {
        return Map.of(slot, List.of(value));
    }
}
