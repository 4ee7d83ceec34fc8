package io.parley.cli.eval;

import io.parley.language.Folding;
import io.parley.routing.model.Labelled;
import java.util.List;

/// A message with its true label.
///
/// @param also labels that are as right
record Row(String text, String label, List<String> also) {
    Labelled folded() {
        return new Labelled(label, Folding.fold(text));
    }

    Row saying(String other) {
        return new Row(other, label, also);
    }
}
