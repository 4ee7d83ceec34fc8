package io.parley.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shapes an order number may have, and how the shop prints each. The one place that knows
/// them, so that merchants can bring their own later:
///
/// | written | printed | why it is one |
/// |---|---|---|
/// | `#W2378156`, `w2378156` | `#W2378156` | one letter and 5 to 12 digits |
/// | `P-10023`, `ORD-2025-00123` | the same | letters, then at least 5 digits in groups |
/// | `EC20251111` | the same | two or three letters and 5 to 12 digits |
/// | `123456` | the same | 6 to 20 digits, unless a mobile number or a date |
/// | `#1001` | the same | anything with 3 digits after a `#` |
final class OrderNumberForms {
    private static final Pattern WORD_BEFORE = Pattern.compile("^(?:ORDER|NUMBER|NO|NR)(?=#|\\d)");
    private static final Pattern LETTER_AND_DIGITS = Pattern.compile("#?([A-Z]\\d{5,12})");
    private static final Pattern AFTER_SIGN =
            Pattern.compile("#(?=.*\\d.*\\d.*\\d)[A-Z0-9-]{3,24}");
    private static final List<Pattern> AS_WRITTEN =
            List.of(
                    Pattern.compile("[A-Z]{2,3}\\d{5,12}"),
                    Pattern.compile("[A-Z]{1,5}(?:-\\d+)*-\\d{5,12}"),
                    Pattern.compile("\\d{6,20}"));
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}|86(?=1[3-9]\\d{9})\\d{11}");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private OrderNumberForms() {}

    /// The number as the shop prints it, or empty when the token is none.
    static Optional<String> printed(String token) {
        String upper = WORD_BEFORE.matcher(token.toUpperCase(Locale.ROOT)).replaceFirst("");
        Matcher letter = LETTER_AND_DIGITS.matcher(upper);
        if (letter.matches()) {
            return Optional.of("#" + letter.group(1));
        }
        if (AFTER_SIGN.matcher(upper).matches()) {
            return Optional.of(upper);
        }
        boolean other = MOBILE.matcher(upper).matches() || DATE.matcher(upper).matches();
        boolean fits = AS_WRITTEN.stream().anyMatch(form -> form.matcher(upper).matches());
        return fits && !other ? Optional.of(upper) : Optional.empty();
    }
}
