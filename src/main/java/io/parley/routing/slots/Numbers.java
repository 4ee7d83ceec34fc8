package io.parley.routing.slots;

import java.math.BigDecimal;
import java.util.Map;

/// Numbers as people write them: in digits of either tradition (`1,299.00`, `1.299,00`), in Chinese
/// characters and in English words.
final class Numbers {
    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));
    private static final int DOZEN = 12;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;

    private static final String WORD =
            "(?:" + String.join("|", WORDS.keySet()) + "|hundred|thousand|dozen)(?![a-z0-9])";

    /// Regular expressions, of bounded length.
    static final String HAN = "[零一二两三四五六七八九十百千万]{1,9}";

    static final String DIGITS =
            "(?:\\d{1,3}(?:[.,]\\d{3}){1,2}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)(?!\\d)";
    static final String ENGLISH = "(?<![a-z0-9])" + WORD + "(?:[ -](?:and )?" + WORD + "){0,4}";
    static final String ANY = "(?:" + DIGITS + "|" + HAN + "|" + ENGLISH + ")";

    private static final String HAN_DIGITS = "零一二三四五六七八九";

    private Numbers() {}

    static boolean isHan(char c) {
        return c >= '一' && "零一二两三四五六七八九十百千万半".indexOf(c) >= 0;
    }

    /// The value of what one of the expressions matched.
    static BigDecimal value(String written) {
        char first = written.charAt(0);
        if (first >= '0' && first <= '9') {
            return digits(written);
        }
        return BigDecimal.valueOf(first < '一' ? english(written) : han(written));
    }

    /// The same, where the expression leaves whole numbers only.
    static int count(String written) {
        return value(written).intValue();
    }

    /// Three digits behind the last sign are a group of thousands, fewer a fraction.
    private static BigDecimal digits(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (last < 0 || written.length() - last == 4) {
            return new BigDecimal(bare(written));
        }
        return new BigDecimal(bare(written.substring(0, last)) + "." + written.substring(last + 1));
    }

    private static String bare(String written) {
        return written.replace(".", "").replace(",", "");
    }

    private static long english(String written) {
        long sum = 0;
        long group = 0;
        for (String word : written.split("[ -]")) {
            switch (word) {
                case "hundred" -> group = Math.max(1, group) * HUNDRED;
                case "dozen" -> group = Math.max(1, group) * DOZEN;
                case "thousand" -> {
                    sum += Math.max(1, group) * THOUSAND;
                    group = 0;
                }
                default -> group += WORDS.getOrDefault(word, 0);
            }
        }
        return sum + group;
    }

    /// A digit at the end without its unit stands one below the last: 一百二 is 120.
    private static long han(String written) {
        long sum = 0;
        long group = 0;
        long digit = 0;
        long below = 1;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            long unit = unit(c);
            if (unit == 1) {
                digit = isDigitBefore(written, i) ? digit * 10 + digit(c) : digit(c);
                below = c == '零' ? 1 : below;
            } else if (unit == TEN_THOUSAND) {
                sum = (sum + group + digit) * unit;
                group = 0;
                digit = 0;
                below = unit / 10;
            } else {
                group += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
                below = unit / 10;
            }
        }
        return sum + group + digit * below;
    }

    private static boolean isDigitBefore(String written, int at) {
        return at > 0 && unit(written.charAt(at - 1)) == 1;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : HAN_DIGITS.indexOf(c);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> HUNDRED;
            case '千' -> THOUSAND;
            case '万' -> TEN_THOUSAND;
            default -> 1;
        };
    }
}
