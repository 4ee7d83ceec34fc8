package io.parley.negotiation;

import static io.parley.negotiation.Verdict.Destination.ORIGINAL;

import io.parley.negotiation.Verdict.Allowed;
import io.parley.negotiation.Verdict.Destination;
import io.parley.negotiation.Verdict.ForPerson;
import io.parley.negotiation.Verdict.Refused;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A merchant's policy, and the law above it. The first rule that fits decides; where none fits, a
/// person does. What endangers somebody goes to a person before any rule is asked.
///
/// **Several goods** are judged each by itself, then the strictest verdict is that of the case: one
/// refused item refuses the wish, else one for a person sends it there, else all is allowed on the
/// terms that they have in common. Among equals the first item speaks. A refused item does not take
/// a right of the law from another one: then a person settles both. Who wants to know which item it
/// was, and which may be had without it, judges `Case.each()`.
///
/// **The law** is asked for each item too. What it owes is allowed whatever the rules say, at most
/// on its own terms: the money may go back the way it came, and for a withdrawal neither a ground
/// nor a picture is asked. Rules that are kinder stay. A refusal names what else the law gives.
///
/// **Periods** end by the day of the wish, never by the day it is judged.
public final class Policy implements Rulebook {
    /// The operations by which somebody gives up a purchase or finds fault with it.
    private static final Set<Operation> BACK =
            EnumSet.of(
                    Operation.CANCEL,
                    Operation.RETURN,
                    Operation.EXCHANGE,
                    Operation.REPAIR,
                    Operation.REFUND_KEEP);

    private final Home home;
    private final List<Rule> rules;
    private final Rights rights;

    /// What all rules of a policy share.
    ///
    /// @param version counted by merchant; 0 for one that the program brings along
    /// @param currency of the limits in rules
    /// @param days how periods are counted
    /// @param reasons words where no rule has its own
    public record Home(
            String name,
            int version,
            Jurisdiction jurisdiction,
            Currency currency,
            Days days,
            Reasons reasons) {
        Ruling ruling(String rule) {
            return new Ruling(name, version, rule);
        }

        ForPerson person(Reason reason) {
            String rule = reason.wireName().replace('_', '-');
            return new ForPerson(ruling(rule), reasons.of(reason));
        }
    }

    /// @param rules in the order in which they are asked
    public Policy(Home home, List<Rule> rules) {
        this.home = home;
        this.rules = List.copyOf(rules);
        rights = Rights.of(home.jurisdiction, home.days, home.reasons);
    }

    public Home home() {
        return home;
    }

    public List<Rule> rules() {
        return rules;
    }

    @Override
    public Verdict judge(Case wish) {
        if (wish.ground() == Ground.UNSAFE) {
            return home.person(Reason.SAFETY);
        }
        if (wish.goods().isEmpty()) {
            return judge(new Part(wish, null, home.days));
        }
        List<Part> parts =
                wish.goods().stream().map(goods -> new Part(wish, goods, home.days)).toList();
        Verdict verdict = parts.stream().map(this::judge).reduce(this::stricter).orElseThrow();
        boolean refusesARight =
                verdict instanceof Refused
                        && parts.stream().anyMatch(part -> rights.judge(part.claim()).isPresent());
        return refusesARight ? home.person(Reason.TERMS_DIFFER) : verdict;
    }

    private Verdict judge(Part part) {
        Verdict own = ownWord(part);
        Verdict lawful = rights.judge(part.claim()).map(right -> above(right, own)).orElse(own);
        return lawful instanceof Refused refused ? naming(refused, part) : lawful;
    }

    /// What the rules say, the law aside.
    private Verdict ownWord(Part part) {
        for (Rule rule : rules) {
            if (rule.looksAtValue() && isInOtherCurrency(part.wish())) {
                return home.person(Reason.OTHER_CURRENCY);
            }
            if (rule.decides(part)) {
                return rule.outcome().by(home.ruling(rule.id()));
            }
        }
        return home.person(Reason.NO_RULE);
    }

    private boolean isInOtherCurrency(Case wish) {
        return wish.goods().stream()
                .anyMatch(goods -> !goods.price().currency().equals(home.currency));
    }

    private static Verdict above(Right right, Verdict own) {
        return switch (right) {
            case Right.Weighed(var ruling, var why) ->
                    own instanceof Refused ? new ForPerson(ruling, why) : own;
            case Right.Owed owed ->
                    own instanceof Allowed allowed && isAsKind(allowed, owed)
                            ? allowed
                            : owed(owed, own);
        };
    }

    private static boolean isAsKind(Allowed own, Right.Owed right) {
        boolean goesBack =
                own.refund().contains(ORIGINAL) || own.refund().contains(Destination.ANY);
        boolean asksNothing = own.grounds().isEmpty() && !own.needsPhoto();
        return goesBack && (asksNothing || !right.unconditional());
    }

    private static Allowed owed(Right.Owed right, Verdict own) {
        Set<Destination> refund = EnumSet.of(ORIGINAL);
        boolean photo = false;
        if (own instanceof Allowed allowed) {
            refund.addAll(allowed.refund());
            photo = allowed.needsPhoto() && !right.unconditional();
        }
        return new Allowed(right.ruling(), refund, List.of(), photo, right.note());
    }

    private Refused naming(Refused refused, Part part) {
        Operation wished = part.wish().operation();
        if (!BACK.contains(wished)) {
            return refused;
        }
        Set<Operation> instead = new LinkedHashSet<>(rights.remedies(part.claim()));
        instead.addAll(refused.instead());
        instead.remove(wished);
        return new Refused(refused.ruling(), refused.why(), List.copyOf(instead));
    }

    private Verdict stricter(Verdict one, Verdict other) {
        if (one instanceof Allowed a && other instanceof Allowed b) {
            return both(a, b);
        }
        return strictness(other) > strictness(one) ? other : one;
    }

    private static int strictness(Verdict verdict) {
        return switch (verdict) {
            case Allowed _ -> 0;
            case ForPerson _ -> 1;
            case Refused _ -> 2;
        };
    }

    /// The terms that both have in common.
    private Verdict both(Allowed one, Allowed other) {
        Set<Destination> refund = shared(one.refund(), other.refund());
        List<Ground> grounds = shared(one.grounds(), other.grounds());
        boolean agreeOnGrounds =
                !grounds.isEmpty() || one.grounds().isEmpty() || other.grounds().isEmpty();
        if (refund.isEmpty() || !agreeOnGrounds) {
            return home.person(Reason.TERMS_DIFFER);
        }
        var notes = new LinkedHashSet<>(one.note());
        notes.addAll(other.note());
        return new Allowed(
                one.ruling(),
                refund,
                grounds,
                one.needsPhoto() || other.needsPhoto(),
                List.copyOf(notes));
    }

    private static Set<Destination> shared(Set<Destination> one, Set<Destination> other) {
        if (one.contains(Destination.ANY)) {
            return other;
        }
        if (other.contains(Destination.ANY)) {
            return one;
        }
        Set<Destination> shared = EnumSet.copyOf(one);
        shared.retainAll(other);
        return shared;
    }

    private static List<Ground> shared(List<Ground> one, List<Ground> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Ground> shared = new ArrayList<>(one);
        shared.retainAll(other);
        return shared;
    }
}
