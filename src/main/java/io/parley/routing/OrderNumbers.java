package io.parley.routing;

import io.parley.commerce.OrderNumberShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds order numbers in folded text, in one pass. A token is a run of ASCII letters, digits and
/// what joins them, so that an e-mail, an address or an amount is seen whole and is not taken.
final class OrderNumbers {
    private static final String JOINERS = "-_@./+,$¥€£";
    private static final String AMOUNT_AFTER = "元块€";
    private static final int LONGEST = 32;
    private static final Pattern BARE = Pattern.compile("#?[a-z0-9][a-z0-9-]{2,31}");
    private static final int DIGITS_OF_BARE = 3;

    private OrderNumbers() {}

    /// A number found, as the shop prints it, and where it stands in the folded text.
    record Found(int start, int end, String number) {}

    static List<Found> in(String folded, List<OrderNumberShape> shapes) {
        List<Found> found = new ArrayList<>(1);
        int end;
        for (int start = 0; start < folded.length(); start = end) {
            end = endOfToken(folded, start);
            if (end == start) {
                end++;
            } else {
                take(folded, start, end, shapes).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The number in an answer to the question for one. What stands alone and has a few digits is
    /// meant as one, whatever its form: not found is a better reply than not understood.
    static Optional<String> asAnswer(String folded, List<OrderNumberShape> shapes) {
        Optional<String> clear = in(folded, shapes).stream().findFirst().map(Found::number);
        return clear.isPresent() ? clear : bare(folded);
    }

    private static Optional<String> bare(String folded) {
        boolean meant =
                BARE.matcher(folded).matches()
                        && folded.chars().filter(c -> c >= '0' && c <= '9').count()
                                >= DIGITS_OF_BARE;
        return meant ? Optional.of(folded.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static int endOfToken(String folded, int start) {
        int end = start;
        while (end < folded.length() && belongs(folded, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String folded, int start, int at) {
        char c = folded.charAt(at);
        return c == '#' ? at == start : isAlphanumeric(c) || JOINERS.indexOf(c) >= 0;
    }

    private static Optional<Found> take(
            String folded, int from, int to, List<OrderNumberShape> shapes) {
        int end = to;
        while (end > from && isPunctuation(folded.charAt(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && isPunctuation(folded.charAt(start))) {
            start++;
        }
        if (end - start < 3
                || end - start > LONGEST
                || !hasDigit(folded, start, end)
                || isAmount(folded, end)) {
            return Optional.empty();
        }
        int first = start;
        int last = end;
        return printed(folded.substring(start, end), shapes)
                .map(number -> new Found(first, last, number));
    }

    /// The merchant's own shapes come first; what has none of them may still be a number, mistyped.
    private static Optional<String> printed(String token, List<OrderNumberShape> shapes) {
        for (OrderNumberShape shape : shapes) {
            Optional<String> own = shape.printed(token);
            if (own.isPresent()) {
                return own;
            }
        }
        return OrderNumberForms.printed(token);
    }

    /// Most words have none, and are not worth a regular expression.
    private static boolean hasDigit(String folded, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(String folded, int end) {
        return end < folded.length() && AMOUNT_AFTER.indexOf(folded.charAt(end)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return c == '.' || c == ',' || c == '-' || c == '_';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
