package io.parley.handlers.aftersales;

import io.parley.handlers.Cues;
import io.parley.language.Folding;
import io.parley.negotiation.Ground;
import io.parley.platform.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what a text wishes, clause by clause: a clause that names nothing to be done belongs to
/// the wish before it.
final class Reading {
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?<=[!?;。！？；\\n])\\s*|(?<=\\.)\\s+|, (?=and |also |then |plus )| (?=and |also )"
                            + "|(?<=[,，])\\s?(?=然后|再|还|另外|顺便|同时|并)|(?=另外|顺便|同时)");

    /// Where an order is to go, and not what is to be changed.
    private static final Pattern GOAL =
            Pattern.compile("\\bto (?:my|the) (?:[a-z]+ ){0,2}(?:address|home address)\\b");

    /// `Send D-1 to …`.
    private static final Pattern SENT =
            Pattern.compile(
                    "\\b(?:send|ship|deliver) (?:order )?#?[a-z]*-?\\d+ (?:to|instead to)\\b");

    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:(?:for|in|from|on|with) (?:my )?(?:order )?#?[\\w-]+,? "
                            + "|(?:订单)?#?[a-z]{0,3}-?\\d{4,}(?:这单|这个|订单|的)?[\\s,:]*)");

    /// So many characters after the will stands what is willed.
    private static final int SOON = 24;

    private final Map<Sort, Cues> plain = new EnumMap<>(Sort.class);
    private final Map<Ground, Cues> grounds = new EnumMap<>(Ground.class);
    private final Cues change;
    private final Cues refund;
    private final Cues will;
    private final Cues imperative;
    private final Cues way;

    Reading(Messages messages) {
        for (Sort sort : Sort.values()) {
            plain.put(sort, Cues.of(messages, sort.key()));
        }
        for (Ground ground : Ground.values()) {
            if (ground != Ground.OTHER) {
                grounds.put(
                        ground,
                        Cues.of(
                                messages,
                                "ground." + ground.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        change = Cues.of(messages, "change");
        refund = Cues.of(messages, "refund");
        will = Cues.of(messages, "will");
        imperative = Cues.of(messages, "imperative");
        way = Cues.of(messages, "way");
    }

    /// The wishes in the order said; empty when nothing to be done is named.
    ///
    /// @param text as written
    /// @param numbers the order numbers in it, as the shop writes them
    List<Wish> wishes(String text, List<String> numbers) {
        List<Wish> wishes = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (String clause : clauses(text)) {
            List<String> own = numbers.stream().filter(n -> names(clause, n)).toList();
            Optional<Sort> sort = sort(Folding.fold(clause));
            if (sort.isEmpty() && wishes.isEmpty()) {
                before.append(clause).append(" . ");
            } else if (sort.isPresent() && isAnother(sort.get(), own, wishes, clause)) {
                wishes.add(
                        Wish.said(
                                sort.get(),
                                before + clause,
                                inOrBefore(own, before, numbers),
                                null));
                before.setLength(0);
            } else {
                wishes.add(wishes.removeLast().saying(clause, own));
            }
        }
        return wishes.stream().map(this::withGround).toList();
    }

    private static List<String> inOrBefore(
            List<String> own, StringBuilder before, List<String> numbers) {
        return own.isEmpty()
                ? numbers.stream().filter(n -> names(before.toString(), n)).toList()
                : own;
    }

    private boolean isOnlyRefund(String clause) {
        String folded = Folding.fold(clause);
        return refund.in(folded) && plainSort(folded).isEmpty();
    }

    /// The same thing said of the same order is one wish; money back is part of the wish before.
    private boolean isAnother(Sort sort, List<String> own, List<Wish> wishes, String clause) {
        if (wishes.isEmpty()) {
            return true;
        }
        Wish last = wishes.getLast();
        boolean elsewhere =
                !own.isEmpty() && !last.numbers().isEmpty() && !last.numbers().containsAll(own);
        if (elsewhere) {
            return true;
        }
        return last.sort() != sort && !isOnlyRefund(clause);
    }

    /// Whether it speaks of money back and of nothing to be done for it.
    boolean isOnlyOfMoney(String text) {
        return isOnlyRefund(text) && !change.in(Folding.fold(text));
    }

    /// Whether the text says what is to be done so that it cannot be part of an answer.
    boolean isDefinite(String text) {
        return plainSort(Folding.fold(text)).isPresent();
    }

    /// Whether it is said that something is wished, and right after it what.
    boolean isStated(String text) {
        for (String clause : clauses(text)) {
            String folded = Folding.fold(clause);
            boolean stated =
                    will.words().stream()
                            .filter(folded::contains)
                            .map(word -> folded.substring(folded.indexOf(word) + word.length()))
                            .map(rest -> rest.substring(0, Math.min(rest.length(), SOON)))
                            .anyMatch(rest -> sort(rest).isPresent());
            if (stated || isImperative(PLACE.matcher(folded).replaceFirst(""))) {
                return true;
            }
        }
        return false;
    }

    private boolean isImperative(String folded) {
        return imperative.words().stream()
                        .anyMatch(word -> folded.startsWith(word) && Cues.stands(word, folded))
                && sort(folded).isPresent();
    }

    boolean asksForTheWay(String text) {
        return way.in(Folding.fold(text));
    }

    private Wish withGround(Wish wish) {
        return ground(wish.words()).map(wish::because).orElse(wish);
    }

    Optional<Ground> ground(String text) {
        String folded = Folding.fold(text);
        return named(folded).or(() -> heardIn(folded));
    }

    /// By its own name, as a button sends it.
    private static Optional<Ground> named(String folded) {
        return Stream.of(Ground.values())
                .filter(ground -> ground.wireName().equals(folded))
                .findFirst();
    }

    private Optional<Ground> heardIn(String folded) {
        return Stream.of(Ground.values())
                .filter(grounds::containsKey)
                .sorted(java.util.Comparator.comparing(ground -> ground != Ground.UNSAFE))
                .filter(ground -> heard(grounds.get(ground), folded))
                .findFirst();
    }

    private static boolean heard(@org.jspecify.annotations.Nullable Cues cues, String folded) {
        return cues != null && cues.in(folded);
    }

    /// What is to be done by this clause.
    Optional<Sort> sort(String clause) {
        return plainSort(clause)
                .or(() -> change.in(clause) ? Optional.of(Sort.SWAP) : Optional.empty())
                .or(() -> refund.in(clause) ? Optional.of(Sort.RETURN) : Optional.empty());
    }

    /// Addresses and payments are told by what is changed, the others by what is done.
    private Optional<Sort> plainSort(String clause) {
        String goal = GOAL.matcher(clause).replaceAll(" ");
        if (goal.length() < clause.length() && !heard(plain.get(Sort.OWN_ADDRESS), goal)) {
            return Optional.of(Sort.ADDRESS);
        }
        if (SENT.matcher(clause).find()) {
            return Optional.of(Sort.ADDRESS);
        }
        return Stream.of(
                        Sort.OWN_ADDRESS,
                        Sort.ADDRESS,
                        Sort.PAYMENT,
                        Sort.SWAP,
                        Sort.CANCEL,
                        Sort.RETURN,
                        Sort.REPAIR)
                .filter(sort -> heard(plain.get(sort), clause))
                .findFirst();
    }

    private static boolean names(String clause, String number) {
        return bare(clause).contains(bare(number));
    }

    private static String bare(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static List<String> clauses(String text) {
        return Stream.of(CLAUSE.split(text)).map(String::strip).filter(c -> !c.isEmpty()).toList();
    }
}
