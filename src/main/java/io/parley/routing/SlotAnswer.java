package io.parley.routing;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a message as the answer to the question for a slot.
final class SlotAnswer {
    private static final ShortAnswers SHORT = ShortAnswers.read();

    private SlotAnswer() {}

    /// The details the answer gives, with those any message gives; empty when it is none.
    ///
    /// @param details what was found in the message, whatever was asked
    static Map<Slot, List<String>> to(
            Slot asked,
            String folded,
            Map<Slot, List<String>> details,
            List<OrderNumberShape> shapes) {
        Map<Slot, List<String>> given = new HashMap<>(details);
        given.putAll(specific(asked, folded, details, shapes));
        if (!asked.equals(Slot.ORDER) && isPostcode(given)) {
            given.remove(Slot.ORDER);
        }
        if (given.isEmpty() && SHORT.isUnknown(folded)) {
            return Map.of(Slot.UNKNOWN, List.of(asked.name()));
        }
        return given;
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
        return asked.equals(Slot.CONFIRM)
                ? SHORT.confirmation(folded).map(yesNo -> one(Slot.CONFIRM, yesNo)).orElse(Map.of())
                : Map.of();
    }

    private static Map<Slot, List<String>> one(Slot slot, String value) {
        return Map.of(slot, List.of(value));
    }
}
