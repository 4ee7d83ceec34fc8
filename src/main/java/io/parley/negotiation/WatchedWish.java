package io.parley.negotiation;

import io.parley.negotiation.Observed.Shown;
import io.parley.negotiation.Obstruction.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One wish under watch. Immutable.
///
/// @param due what the law says to it
/// @param remedies what else the law gives for the goods
/// @param messages how often the shopper wrote since, or since it was in reach or agreed to
/// @param faults what was put in its way so far
record WatchedWish(
        String about,
        Due due,
        Set<Operation> remedies,
        Stage stage,
        int messages,
        Set<Kind> faults) {
    private static final Set<Shown> DEMANDS = EnumSet.of(Shown.ASKS_GROUND, Shown.ASKS_PHOTO);

    WatchedWish {
        faults = Set.copyOf(faults);
    }

    /// How strong the right is.
    enum Due {
        NOTHING,
        /// A person has to weigh it.
        WEIGHED,
        OWED,
        /// Owed, and nothing may be asked for it.
        UNCONDITIONAL
    }

    /// How far the wish has come.
    enum Stage {
        /// Nobody has replied to it.
        UNANSWERED,
        /// Replied to, and not to be had yet.
        TALKED_ABOUT,
        /// To be had by agreeing.
        IN_REACH,
        CONFIRMED,
        ASKED,
        /// The shop could not do it, or nobody knows.
        FELL_THROUGH,
        WITH_PERSON,
        /// Done, or not wanted any more, or nothing the law gives.
        OVER
    }

    static WatchedWish of(String about, Case wish, Rights rights) {
        List<Claim> claims =
                wish.goods().isEmpty()
                        ? List.of(new Claim(wish, null, rights.days()))
                        : wish.goods().stream()
                                .map(goods -> new Claim(wish, goods, rights.days()))
                                .toList();
        Set<Operation> remedies = EnumSet.noneOf(Operation.class);
        claims.forEach(claim -> remedies.addAll(rights.remedies(claim)));
        remedies.remove(wish.operation());
        return new WatchedWish(about, due(claims, rights), remedies, Stage.UNANSWERED, 0, Set.of());
    }

    /// The strongest right that any of the goods has.
    private static Due due(List<Claim> claims, Rights rights) {
        return claims.stream()
                .map(rights::judge)
                .flatMap(Optional::stream)
                .map(WatchedWish::due)
                .max(Due::compareTo)
                .orElse(Due.NOTHING);
    }

    private static Due due(Right right) {
        return switch (right) {
            case Right.Weighed _ -> Due.WEIGHED;
            case Right.Owed owed -> owed.unconditional() ? Due.UNCONDITIONAL : Due.OWED;
        };
    }

    WatchedWish after(Observed observed) {
        if (stage == Stage.OVER) {
            return this;
        }
        return switch (observed) {
            case Observed.Wished _, Observed.Spoke _ -> written();
            case Observed.Replied replied -> replied(replied.shown());
            case Observed.Refused refused -> refused(refused.instead());
            case Observed.Confirmed _ -> at(Stage.CONFIRMED);
            case Observed.Asked _ -> at(Stage.ASKED);
            case Observed.Settled settled -> at(settled.done() ? Stage.OVER : Stage.FELL_THROUGH);
            case Observed.TakenBack _ -> at(Stage.OVER);
            // Whoever talks about it next picks it up; if nobody does, the end shows it.
            case Observed.Failed _ -> isWithTheAssistant() ? at(Stage.FELL_THROUGH) : this;
            case Observed.HandedOver over ->
                    over.kept().contains(about)
                            ? at(Stage.WITH_PERSON)
                            : at(Stage.OVER).faulty(isGiven(), Kind.LOST);
            case Observed.Closed _ -> closed();
        };
    }

    boolean isOver() {
        return stage == Stage.OVER;
    }

    private boolean isGiven() {
        return due != Due.NOTHING;
    }

    /// Whether the next step is the assistant's or the shopper's.
    private boolean isWithTheAssistant() {
        return switch (stage) {
            case UNANSWERED, TALKED_ABOUT, IN_REACH, CONFIRMED, FELL_THROUGH -> true;
            case ASKED, WITH_PERSON, OVER -> false;
        };
    }

    private boolean isOutOfReach() {
        return isWithTheAssistant() && stage != Stage.IN_REACH;
    }

    private WatchedWish written() {
        WatchedWish more = new WatchedWish(about, due, remedies, stage, messages + 1, faults);
        boolean late = isGiven() && isOutOfReach() && more.messages > Watchdog.PATIENCE;
        return more.faulty(late, Kind.DELAYED);
    }

    private WatchedWish replied(Set<Shown> shown) {
        if (!isWithTheAssistant()) {
            return this;
        }
        boolean way = shown.contains(Shown.WAY);
        boolean aside = isOutOfReach() && shown.contains(Shown.OFFER);
        boolean asked = due == Due.UNCONDITIONAL && shown.stream().anyMatch(DEMANDS::contains);
        return at(way ? Stage.IN_REACH : talkedAbout())
                .faulty(isGiven() && !way && (aside || asked), Kind.CONDITIONAL);
    }

    private Stage talkedAbout() {
        return stage == Stage.UNANSWERED ? Stage.TALKED_ABOUT : stage;
    }

    private WatchedWish refused(List<Operation> instead) {
        if (isGiven()) {
            return at(Stage.OVER).faulty(true, Kind.REFUSED);
        }
        boolean named = instead.stream().anyMatch(remedies::contains);
        return at(Stage.OVER).faulty(!remedies.isEmpty() && !named, Kind.HIDDEN);
    }

    private WatchedWish closed() {
        Kind fault =
                switch (stage) {
                    case UNANSWERED, CONFIRMED, ASKED, FELL_THROUGH -> Kind.LOST;
                    case TALKED_ABOUT -> Kind.HIDDEN;
                    // The shopper did not take it up, or somebody is at it.
                    case IN_REACH, WITH_PERSON, OVER -> null;
                };
        return fault == null ? at(Stage.OVER) : at(Stage.OVER).faulty(isGiven(), fault);
    }

    /// The shopper's patience begins anew when it is in reach, and when it was agreed to.
    private WatchedWish at(Stage next) {
        boolean anew = next != stage && (next == Stage.IN_REACH || next == Stage.CONFIRMED);
        return new WatchedWish(about, due, remedies, next, anew ? 0 : messages, faults);
    }

    private WatchedWish faulty(boolean so, Kind kind) {
        if (!so) {
            return this;
        }
        Set<Kind> more = EnumSet.of(kind);
        more.addAll(faults);
        return new WatchedWish(about, due, remedies, stage, messages, more);
    }
}
