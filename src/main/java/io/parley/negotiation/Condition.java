package io.parley.negotiation;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What must hold for a rule to decide.
public sealed interface Condition {

    /// The case has one of these words.
    record AnyOf(Feature feature, Set<String> words) implements Condition {
        public AnyOf {
            words = Set.copyOf(words);
        }
    }

    /// The case has none of these words; one that has no word at all fits.
    record NoneOf(Feature feature, Set<String> words) implements Condition {
        public NoneOf {
            words = Set.copyOf(words);
        }
    }

    /// It was wished within this period from the purchase or the receipt. What has not happened, or
    /// nobody knows when, does not fit.
    record Within(Period period, Since since) implements Condition {}

    /// All goods of the case together cost at least and at most this, in minor units of the
    /// policy's currency, both limits included.
    record Worth(long least, long most) implements Condition {}

    /// From when a period counts.
    enum Since {
        PURCHASE,
        DELIVERY
    }

    /// Whether it holds for this part of a case.
    default boolean holds(Part part) {
        return switch (this) {
            case AnyOf(var feature, var words) -> part.hasAny(feature, words);
            case NoneOf(var feature, var words) -> !part.hasAny(feature, words);
            case Within(var period, var since) -> part.isWithin(period, since);
            case Worth(var least, var most) -> part.value() >= least && part.value() <= most;
        };
    }

    /// Whether it holds wherever all of those do. When in doubt it does not.
    default boolean followsFrom(List<Condition> others) {
        return others.stream().anyMatch(this::followsFrom);
    }

    private boolean followsFrom(Condition other) {
        return switch (this) {
            case AnyOf(var feature, var words) ->
                    other instanceof AnyOf(var same, var fewer)
                            && same == feature
                            && words.containsAll(fewer);
            case NoneOf(var feature, var words) -> excludes(other, feature, words);
            case Within(var period, var since) ->
                    other instanceof Within(var shorter, var same)
                            && same == since
                            && shorter.isWithin(period);
            case Worth(var least, var most) ->
                    other instanceof Worth(var more, var less) && more >= least && less <= most;
        };
    }

    private static boolean excludes(Condition other, Feature feature, Set<String> words) {
        return switch (other) {
            case NoneOf(var same, var more) -> same == feature && more.containsAll(words);
            case AnyOf(var same, var those) ->
                    same == feature && feature.isSingle() && Collections.disjoint(those, words);
            case Within _, Worth _ -> false;
        };
    }

    /// Whether no case can have both.
    default boolean contradicts(Condition other) {
        return this instanceof AnyOf(var feature, var words)
                && other instanceof NoneOf(var same, var excluded)
                && feature == same
                && excluded.containsAll(words);
    }
}
