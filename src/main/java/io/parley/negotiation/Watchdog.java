package io.parley.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for obstructed rights: a wish that the law gives has to be within reach soon, plainly, for
/// nothing in return, and must not get lost. It asks the law itself and believes no ruling, so that
/// it also finds what a policy decided wrongly.
///
/// A fold: one instance watches one dialogue, step by step.
public final class Watchdog {
    /// Messages of the shopper after the wish, which may be needed to say which order and goods are
    /// meant.
    public static final int PATIENCE = 3;

    private final Rights rights;
    private final Map<String, WatchedWish> wishes = new LinkedHashMap<>();
    private final List<Obstruction> found = new ArrayList<>();
    private int step = -1;

    private Watchdog(Rights rights) {
        this.rights = rights;
    }

    /// What was put in the way of whom in this dialogue, in the order it showed. Of each wish each
    /// kind is told once.
    ///
    /// @param home whose law counts, and how its days are counted
    public static List<Obstruction> watch(Policy.Home home, List<Observed> dialogue) {
        Rights rights = Rights.of(home.jurisdiction(), home.days(), home.reasons());
        Watchdog watchdog = new Watchdog(rights);
        dialogue.forEach(watchdog::see);
        return List.copyOf(watchdog.found);
    }

    private void see(Observed observed) {
        step++;
        switch (observed) {
            case Observed.Wished(var about, var wish) -> {
                everyWish(observed);
                WatchedWish fresh = WatchedWish.of(about, wish, rights);
                wishes.merge(about, fresh, (old, again) -> old.isOver() ? again : old);
            }
            case Observed.Spoke _, Observed.Failed _, Observed.HandedOver _, Observed.Closed _ ->
                    everyWish(observed);
            case Observed.Replied seen -> oneWish(seen.about(), observed);
            case Observed.Refused seen -> oneWish(seen.about(), observed);
            case Observed.Confirmed seen -> oneWish(seen.about(), observed);
            case Observed.Asked seen -> oneWish(seen.about(), observed);
            case Observed.Settled seen -> oneWish(seen.about(), observed);
            case Observed.TakenBack seen -> oneWish(seen.about(), observed);
        }
    }

    private void everyWish(Observed observed) {
        List.copyOf(wishes.keySet()).forEach(about -> oneWish(about, observed));
    }

    private void oneWish(String about, Observed observed) {
        WatchedWish before = wishes.get(about);
        if (before == null) {
            return;
        }
        WatchedWish after = before.after(observed);
        wishes.put(about, after);
        after.faults().stream()
                .filter(kind -> !before.faults().contains(kind))
                .forEach(kind -> found.add(new Obstruction(about, kind, step)));
    }
}
