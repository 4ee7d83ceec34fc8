package io.parley.routing.slots;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values of the slot `date`, of parts as they are written; null where these are no day.
final class DayValues {
    private static final String MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec";

    private DayValues() {}

    /// The month stands first, unless it cannot.
    static @Nullable String ordered(@Nullable String year, String first, String second) {
        return number(first) > 12 ? full(year, second, first) : full(year, first, second);
    }

    static @Nullable String named(@Nullable String year, String month, String day) {
        int place = MONTH_NAMES.indexOf(month.substring(0, 3)) / 4 + 1;
        return full(year, Integer.toString(place), day);
    }

    static @Nullable String full(@Nullable String year, String month, String day) {
        if (!isIn(1, month, 12) || !isIn(1, day, 31)) {
            return null;
        }
        String open = year == null ? "-" : year;
        return String.format(Locale.ROOT, "%s-%02d-%02d", open, number(month), number(day));
    }

    static @Nullable String month(String month, @Nullable String day) {
        if (day != null) {
            return full(null, month, day);
        }
        return isIn(1, month, 12) ? String.format(Locale.ROOT, "--%02d", number(month)) : null;
    }

    static @Nullable String dayOnly(String day) {
        return isIn(1, day, 31) ? String.format(Locale.ROOT, "---%02d", number(day)) : null;
    }

    static @Nullable String ofMonth(String which, String day) {
        String month =
                switch (which) {
                    case "上", "last" -> "-1";
                    case "下", "next" -> "1";
                    default -> "0";
                };
        return isIn(1, day, 31) ? String.format(Locale.ROOT, "M%s-%d", month, number(day)) : null;
    }

    static String away(String sign, String count, String unit) {
        return "P" + sign + number(count) + letter(unit);
    }

    private static String letter(String unit) {
        return switch (unit) {
            case "day", "天" -> "D";
            case "month", "月", "个月" -> "M";
            case "year", "年" -> "Y";
            default -> "W";
        };
    }

    private static boolean isIn(int least, String number, int most) {
        return number(number) >= least && number(number) <= most;
    }

    private static int number(String written) {
        return Numbers.count(written);
    }
}
