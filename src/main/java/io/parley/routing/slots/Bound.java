package io.parley.routing.slots;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which side of a named number is meant.
enum Bound {
    MOST(
            "under|below|less than|cheaper than|(?:no|not) more than|up to|at most|max(?:imum)?"
                    + "|(?:my )?budget(?: is| of|:)?|不超过|低于|少于|最多|不到|预算(?:是|在|为|:)?",
            "or less|or under|or cheaper|max(?:imum)?|at most|以内|以下|之内|内|封顶"),
    LEAST(
            "over|above|more than|at least|min(?:imum)?|starting at|高于|超过|至少|不低于|起码",
            "or more|or over|and up|以上|起"),
    ABOUT("about|around|roughly|approximately|circa|~|大概|大约|约|差不多", "or so|左右|上下"),
    BETWEEN("between|from|价位(?:是|在|为|:)?", "价位"),
    /// A price is spoken of.
    EXACTLY(
            "paid|costs?(?: me)?|(?:the )?prices? (?:is|was|of)|charged(?: me)?|refund of"
                    + "|付了|花了|价格(?:是|为)?|售价|原价",
            "the price");

    private final String before;
    private final String after;

    Bound(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static String allBefore() {
        return join(Stream.of(values()).map(bound -> bound.before));
    }

    static String allAfter() {
        return join(Stream.of(values()).map(bound -> bound.after));
    }

    private static String join(Stream<String> expressions) {
        return "(?:" + String.join("|", expressions.toList()) + ")";
    }

    /// The bound of a text that the expressions matched; what stands behind the number says more.
    static Optional<Bound> of(@Nullable String before, @Nullable String after) {
        return after != null
                ? Stream.of(values()).filter(bound -> after.matches(bound.after)).findFirst()
                : before == null
                        ? Optional.empty()
                        : Stream.of(values())
                                .filter(bound -> before.matches(bound.before))
                                .findFirst();
    }
}
