package io.parley.routing.slots;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which side of a named number is meant, by the words before or behind it.
enum Bound {
    MOST(
            "under|below|less than|cheaper than|no more than|not more than|up to|at most|max|maximum"
                    + "|nothing over|nothing above|not over|not above|no higher than|budget is|budget of|budget:|budget|不超过|低于|少于|最多|不到|预算是|预算在|预算为|预算:|预算",
            "or less|or under|or cheaper|max(?:imum)?|at most|以内|以下|之内|内|封顶"),
    LEAST(
            "over|above|more than|at least|min|minimum|starting at|高于|超过|至少|不低于|起码",
            "or more|or over|and up|以上|起"),
    ABOUT("about|around|roughly|approximately|circa|~|大概|大约|约|差不多", "or so|左右|上下|出头"),
    BETWEEN("between|from|价位|价位是|价位在|价位为|价位:", "价位|之间"),
    /// A price is spoken of.
    EXACTLY(
            "paid|cost|costs|cost me|costs me|price is|price was|price of|prices of|charged|charged me"
                    + "|refund of|付了|花了|价格|价格是|价格为|售价|原价",
            "the price");

    private static final List<Bound> ALL = List.of(values());

    private final List<String> before;
    private final Pattern after;

    Bound(String before, String after) {
        this.before = List.of(before.split("\\|"));
        this.after = Pattern.compile(after);
    }

    /// A regular expression for any of the words behind a number.
    static String anyAfter() {
        return Stream.of(values())
                .map(bound -> bound.after.pattern())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static Optional<Bound> after(String words) {
        return ALL.stream().filter(bound -> bound.after.matcher(words).matches()).findFirst();
    }

    /// The bound whose words end at that place, with where they start.
    static Optional<Before> before(String folded, int end) {
        int last = end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end;
        Before longest = null;
        for (Bound bound : ALL) {
            for (String words : bound.before) {
                int start = last - words.length();
                if (folded.startsWith(words, start)
                        && isStart(folded, start)
                        && (longest == null || start < longest.start)) {
                    longest = new Before(bound, start);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    record Before(Bound bound, int start) {}

    private static boolean isStart(String folded, int at) {
        return at == 0
                || folded.charAt(at) > 'z'
                || folded.charAt(at - 1) < 'a'
                || folded.charAt(at - 1) > 'z';
    }
}
