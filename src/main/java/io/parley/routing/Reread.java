package io.parley.routing;

import io.parley.conversation.Route;
import io.parley.routing.model.Labelled;

/// A phrase and how it is read now and then, by models that have not learnt it.
///
/// @param own whether it is the merchant's
record Reread(Labelled truth, boolean own, Route before, Route after) {
    boolean wasRight() {
        return is(before);
    }

    boolean isRight() {
        return is(after);
    }

    boolean isLost() {
        return wasRight() && !isRight();
    }

    private boolean is(Route route) {
        return route.intent().name().equals(truth.label());
    }

    /// The comparison with this phrase counted as well.
    Compared in(Compared others) {
        return others.and(wasRight(), isRight());
    }
}
