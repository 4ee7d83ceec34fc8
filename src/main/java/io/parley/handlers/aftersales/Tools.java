package io.parley.handlers.aftersales;

import io.parley.platform.Messages;

/// What words are listened for, made once.
record Tools(Reading reading, Ways ways, Degrees.Ear degrees, Quantifiers quantifiers) {
    static Tools of(Messages messages) {
        return new Tools(
                new Reading(messages),
                new Ways(messages),
                Degrees.Ear.of(messages),
                Quantifiers.of(messages));
    }
}
