package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds goods that are named in quotation marks, by an article's number or by their place in a
/// list. Words that point (`it`, 那款) are in the lexicon; names without marks are looked up in the
/// catalogue by whoever has one.
final class Products {
    /// Each is looked up in the message as written, which is slow.
    private static final int MOST_QUOTED = 8;

    private static final Pattern QUOTED =
            Pattern.compile(
                    "“([^“”]{2,60})”|\"([^\"]{2,60})\"|「([^」]{2,60})」|《([^》]{2,60})》|『([^』]{2,60})』");

    /// A letter and two digits at least; what is only a size, an order's part or a time is not one.
    private static final Pattern MODEL =
            Pattern.compile(
                    "(?<![a-z0-9@._#$/-])(?=[a-z-]{0,8}\\d)([a-z]{2,8}-?\\d{2,6}[a-z]{0,3}\\d{0,2}"
                            + "|[a-z]{1,5}-\\d{2,6}[a-z]{0,3}\\d{0,4})(?![a-z0-9@._-])");

    private static final Pattern NO_MODEL =
            Pattern.compile(
                    "(?:eu|us|uk|eur|usd|gbp|cny|rmb|hkd|size|sz|qty|no|nr|apt|unit|room|covid|gt|x)-?\\d.*");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?<![a-z])(?:number|no\\.?|nr\\.?|option) (\\d)(?![\\d.,/a-z-])|第(\\d{1,2})[个款件双条种样盏台]");
    private static final String[] ORDINALS = {"first", "second", "third", "fourth", "fifth"};
    private static final Map<String, String> CHINESE_ANSWERS =
            Map.of("最后", "#-1", "都", "all", "都要", "all", "全要", "all", "都退", "all");

    private Products() {}

    /// @param raw the message as written, for names keep their capitals
    static void find(String raw, String folded, Glimpse glimpse, Findings findings) {
        if (glimpse.hasQuotes()) {
            quoted(raw, folded, findings);
        }
        if (glimpse.hasDigits() && glimpse.hasJoint()) {
            models(folded, findings);
        }
        if (glimpse.hasNumberFor(Cue.PLACE) || folded.indexOf('第') >= 0) {
            places(folded, findings);
        }
    }

    private static void quoted(String raw, String folded, Findings findings) {
        Matcher matcher = QUOTED.matcher(folded);
        for (int found = 0; found < MOST_QUOTED && matcher.find(); found++) {
            String marked = Unfolded.span(raw, matcher.start(), matcher.end());
            String name = marked.substring(1, marked.length() - 1).strip();
            findings.add(Slot.PRODUCT, matcher.start(), matcher.end(), '"' + name + '"');
        }
    }

    private static void models(String folded, Findings findings) {
        Matcher matcher = MODEL.matcher(folded);
        while (matcher.find()) {
            if (!NO_MODEL.matcher(matcher.group(1)).matches()) {
                findings.add(
                        Slot.PRODUCT,
                        matcher.start(),
                        matcher.end(),
                        matcher.group(1).toUpperCase(Locale.ROOT));
            }
        }
    }

    private static void places(String folded, Findings findings) {
        Matcher matcher = PLACE.matcher(folded);
        while (matcher.find()) {
            String place = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            findings.add(Slot.PRODUCT, matcher.start(), matcher.end(), "#" + place);
        }
    }

    /// The goods in an answer to the question for them, where `second` is enough.
    static List<String> asAnswer(String folded) {
        String bare = folded.replaceFirst("^(?:the |no )", "").replaceFirst("[.!。]+$", "");
        if (bare.length() == 1 && bare.charAt(0) >= '1' && bare.charAt(0) <= '9') {
            return List.of("#" + bare);
        }
        if (bare.length() == 2 && bare.charAt(0) == '第') {
            return List.of("#" + Numbers.count(bare.substring(1)));
        }
        if (CHINESE_ANSWERS.containsKey(bare)) {
            return List.of(CHINESE_ANSWERS.get(bare));
        }
        return ordinals(bare);
    }

    private static List<String> ordinals(String bare) {
        List<String> places = new ArrayList<>();
        for (String word : bare.split("[^a-z]+", 16)) {
            for (int place = 0; place < ORDINALS.length; place++) {
                if (word.equals(ORDINALS[place])) {
                    places.add("#" + (place + 1));
                }
            }
            if (word.equals("last")) {
                places.add("#-1");
            }
        }
        return List.copyOf(places);
    }
}
