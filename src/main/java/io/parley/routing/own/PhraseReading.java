package io.parley.routing.own;

import java.util.List;

/// A file of phrases, read: all of it or nothing.
public sealed interface PhraseReading {

    record Fit(OwnPhrases phrases) implements PhraseReading {}

    /// Line by line; at least one.
    record Unfit(List<PhraseFault> faults) implements PhraseReading {
        public Unfit {
            faults = List.copyOf(faults);
        }
    }
}
