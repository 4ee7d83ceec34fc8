package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lexicon's terms: those of the files, and those that follow a rule.
final class Terms {
    /// Stands in a file above what only looks like a detail.
    private static final String NOTHING = "-";

    private static final List<String> ENGLISH_DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final String CHINESE_DAYS = "一二三四五六日";
    private static final List<String> CHINESE_WEEKS = List.of("周", "星期", "礼拜");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final List<String> DIGIT_ORDINALS =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th");
    private static final String CHINESE_NUMBERS = "一二三四五六";
    private static final List<String> CHINESE_PIECES =
            List.of("个", "款", "件", "双", "条", "种", "样", "盏", "台");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private final Map<String, Term> terms = new HashMap<>();

    private Terms() {}

    static Lexicon lexicon() {
        Terms all = new Terms();
        all.cues();
        all.file("date", Slot.DATE);
        all.file("size", Slot.SIZE);
        all.file("product", Slot.PRODUCT);
        all.file("colour", Slot.COLOUR);
        all.shades();
        all.file("reason", Slot.REASON);
        all.englishDays();
        all.chineseDays();
        all.months();
        all.ordinals();
        return new Lexicon(all.terms);
    }

    private void cues() {
        LexiconFile.read("cues")
                .forEach((phrase, cue) -> terms.put(phrase, new Term.Hints(Cue.valueOf(cue))));
    }

    private void file(String kind, Slot slot) {
        LexiconFile.read(kind)
                .forEach((phrase, value) -> {
                    if (value.equals(NOTHING)) {
                        terms.put(phrase, new Term.Nothing());
                    } else {
                        says(slot, value, phrase);
                    }
                });
    }

    private void says(Slot slot, String value, String... phrases) {
        for (String phrase : phrases) {
            terms.put(phrase, new Term.Says(slot, value));
        }
    }

    /// Each colour light and dark. A shade with a name of its own keeps that.
    private void shades() {
        LexiconFile.read("colour")
                .forEach((phrase, value) -> {
                    if (!value.equals(NOTHING)) {
                        String bare =
                                phrase.endsWith("的")
                                        ? phrase.substring(0, phrase.length() - 1)
                                        : phrase;
                        String stem =
                                bare.endsWith("色") ? bare.substring(0, bare.length() - 1) : bare;
                        shade(
                                "light " + value,
                                "light " + phrase,
                                "浅" + bare,
                                "浅" + stem,
                                "淡" + bare);
                        shade(
                                "dark " + value,
                                "dark " + phrase,
                                "深" + bare,
                                "深" + stem,
                                "暗" + bare);
                    }
                });
    }

    private void shade(String value, String... phrases) {
        for (String phrase : phrases) {
            terms.putIfAbsent(phrase, new Term.Says(Slot.COLOUR, value));
        }
    }

    private void englishDays() {
        for (int day = 1; day <= ENGLISH_DAYS.size(); day++) {
            String name = ENGLISH_DAYS.get(day - 1);
            says(Slot.DATE, "-W-" + day, name);
            says(Slot.DATE, "W-1-" + day, "last " + name);
            says(Slot.DATE, "W0-" + day, "this " + name);
            says(Slot.DATE, "W1-" + day, "next " + name);
        }
    }

    private void chineseDays() {
        for (String week : CHINESE_WEEKS) {
            for (int day = 1; day <= CHINESE_DAYS.length(); day++) {
                chineseDay(week + CHINESE_DAYS.charAt(day - 1), day);
            }
            chineseDay(week + "天", CHINESE_DAYS.length());
        }
    }

    private void chineseDay(String name, int day) {
        says(Slot.DATE, "-W-" + day, name);
        says(Slot.DATE, "W-1-" + day, "上" + name, "上个" + name);
        says(Slot.DATE, "W-2-" + day, "上上" + name);
        says(Slot.DATE, "W0-" + day, "这" + name, "本" + name, "这个" + name);
        says(Slot.DATE, "W1-" + day, "下" + name, "下个" + name);
    }

    /// A month's name alone may be a person's or a verb.
    private void months() {
        for (int month = 1; month <= MONTHS.size(); month++) {
            String name = MONTHS.get(month - 1);
            says(
                    Slot.DATE,
                    String.format(Locale.ROOT, "--%02d", month),
                    "in " + name,
                    "since " + name,
                    "by " + name,
                    "last " + name);
        }
    }

    private void ordinals() {
        for (int place = 1; place <= ORDINALS.size(); place++) {
            String word = ORDINALS.get(place - 1);
            String digits = DIGIT_ORDINALS.get(place - 1);
            ordinal("#" + place, word + " one", digits + " one", word + " item", digits + " item");
            ordinal("#" + place, word + " option", word + " product");
            String number = CHINESE_NUMBERS.substring(place - 1, place);
            for (String piece : CHINESE_PIECES) {
                says(Slot.PRODUCT, "#" + place, "第" + number + piece, "第" + place + piece);
            }
        }
        ordinal("#-1", "last one", "last item");
        ordinal("#1..2", "first two");
        ordinal("#1..3", "first three");
        ordinal("#-2..-1", "last two");
        for (String piece : CHINESE_PIECES) {
            says(Slot.PRODUCT, "#-1", "最后一" + piece, "最后1" + piece, "最后那" + piece);
            says(Slot.PRODUCT, "#1..2", "前两" + piece, "前2" + piece);
            says(Slot.PRODUCT, "#1..3", "前三" + piece, "前3" + piece);
            says(Slot.PRODUCT, "#-2..-1", "后两" + piece, "最后两" + piece);
        }
    }

    private void ordinal(String value, String... phrases) {
        for (String phrase : phrases) {
            says(Slot.PRODUCT, value, phrase, "the " + phrase);
        }
    }
}
