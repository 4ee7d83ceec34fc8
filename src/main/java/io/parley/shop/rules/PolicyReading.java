package io.parley.shop.rules;

import io.parley.negotiation.Policy;
import io.parley.platform.yaml.Mistake;
import java.util.List;

/// A policy document, read: all of it or nothing.
public sealed interface PolicyReading {

    record Fit(Policy policy) implements PolicyReading {}

    /// In order of their lines; at least one.
    record Unfit(List<Mistake> mistakes) implements PolicyReading {
        public Unfit {
            mistakes = List.copyOf(mistakes);
        }
    }
}
