package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds postal addresses: a street with the number of a house, and what of unit, place and
/// postcode stands beside it. Personal data, kept as the shopper wrote it.
final class Addresses {
    private static final int LONGEST = 120;

    /// Nobody gives more, and each is looked up in the message as written, which is slow.
    private static final int MOST = 4;

    private static final String WORD = "[\\p{L}&&[^\\p{IsHan}]][\\p{L}.-]{0,20}";
    private static final String TYPE =
            "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|place|square|terrace"
                    + "|close|crescent|parkway|hwy|highway|way|loop|row|mews|grove|gardens|walk|quay)";

    /// What may follow a street: units, places that begin no sentence, codes.
    private static final String PLACE =
            "(?!(?:and|but|please|pls|is|it|its|thanks|thank|not|instead|by|for|the|to)\\b)"
                    + "[\\p{L}&&[^\\p{IsHan}]][\\p{L}-]{1,20}(?= |,|$|\\.|!)"
                    + "(?: [\\p{L}&&[^\\p{IsHan}]][\\p{L}-]{1,20}(?=,|$|\\.|!| \\d| [a-z]{1,2}\\d))?";

    private static final String REST =
            "(?:,? ?(?:apt|apartment|unit|flat|suite|floor|#)\\.? ?[a-z0-9-]{1,6}(?![a-z0-9]))?"
                    + "(?:,? "
                    + PLACE
                    + ")?(?:, "
                    + PLACE
                    + "){0,2}"
                    + "(?:,? (?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|\\d{4,6}(?:-\\d{4})?)(?![a-z0-9]))?";

    private static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}\\d#.,/-])\\d{1,5}[a-z]?,? (?:"
                            + WORD
                            + " ){1,4}"
                            + TYPE
                            + "(?![\\p{L}\\d])(?:\\.(?= ?[,a-z]))?"
                            + REST);
    private static final Pattern ROMANCE =
            Pattern.compile(
                    "(?<![\\p{L}\\d#.,/-])\\d{1,5}(?: ?bis)?,? (?:rue|avenue|boulevard|place|allee|allée|chemin)(?: "
                            + WORD
                            + "){1,5}"
                            + REST
                            + "|(?<![\\p{L}])(?:rue|via|calle|viale|piazza)(?: "
                            + WORD
                            + "){1,4},? \\d{1,4}[a-z]?(?![\\p{L}\\d])(?:, \\d{4,5}(?: "
                            + WORD
                            + ")?)?");
    private static final Pattern GERMAN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:(?:alte|neue|große|kleine|lange|am|im) )?[\\p{L}-]{0,24}(?:straße|strasse|str\\.|weg|platz|allee|gasse)"
                            + " ?\\d{1,4} ?[a-z]?(?![\\p{L}\\d])(?:,? \\d{4,5}(?: [\\p{L}-]{2,24})?)?");

    /// A road and the number of a house, or the number of a building.
    private static final Pattern CHINESE =
            Pattern.compile(
                    "(?:路|街|街道|大道|巷|弄|胡同|道|里|村|园|区)(?:[东南西北中一二三四五六]段)? ?[\\d一二三四五六七八九十]{1,6} ?(?:弄|号楼|号|栋|幢|座)"
                            + "(?: ?[\\p{IsHan}\\da-z#-]{1,12}?(?:室|楼|层|栋|幢|单元|座|门|户|院)){0,4}"
                            + "(?: ?-?\\d{1,5}(?:室|号|-\\d{1,5})?)?(?:附\\d{1,4}号)?");

    private static final Pattern LEADS_IN =
            Pattern.compile(
                    ".*(?:地址(?:是|为|改成|改为|改到|换成|:)?|改成|改到|改为|换成|换到|寄到|寄去|送到|发到|发去|送去|住在|我在|是|在|到|给我|:)");
    private static final int MOST_BEFORE = 30;
    private static final int SHORTEST_ANSWER = 6;

    private Addresses() {}

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasNumberFor(Cue.STREET)
                || glimpse.hasDigits() && glimpse.hasEuropeanStreet();
    }

    static void find(String raw, String folded, Findings findings) {
        each(NUMBER_FIRST, raw, folded, findings);
        each(ROMANCE, raw, folded, findings);
        each(GERMAN, raw, folded, findings);
        chinese(raw, folded, findings);
    }

    private static void each(Pattern pattern, String raw, String folded, Findings findings) {
        Matcher matcher = pattern.matcher(folded);
        for (int found = 0; found < MOST && matcher.find(); found++) {
            add(raw, matcher.start(), matcher.end(), findings);
        }
    }

    private static void chinese(String raw, String folded, Findings findings) {
        Matcher matcher = CHINESE.matcher(folded);
        for (int found = 0; found < MOST && matcher.find(); found++) {
            add(raw, start(folded, matcher.start()), matcher.end(), findings);
        }
    }

    /// Province, city and district stand before the road, down to the word that leads to them.
    private static int start(String folded, int road) {
        int start = road;
        while (start > 0 && road - start < MOST_BEFORE && isPart(folded.charAt(start - 1))) {
            start--;
        }
        Matcher leading = LEADS_IN.matcher(folded).region(start, road);
        return leading.lookingAt() ? leading.end() : start;
    }

    private static boolean isPart(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z';
    }

    private static void add(String raw, int start, int end, Findings findings) {
        if (end - start <= LONGEST) {
            findings.claim(Slot.ADDRESS, start, end, Unfolded.span(raw, start, end));
        }
    }

    /// An answer to the question for the address: a line with a number, and no question.
    static Optional<String> asAnswer(String raw, String folded) {
        boolean meant =
                folded.length() >= SHORTEST_ANSWER
                        && folded.length() <= LONGEST
                        && folded.indexOf('?') < 0
                        && folded.chars().anyMatch(c -> c >= '0' && c <= '9')
                        && folded.chars().anyMatch(Character::isLetter);
        return meant ? Optional.of(raw.strip()) : Optional.empty();
    }
}
