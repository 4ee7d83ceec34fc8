package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.negotiation.Policy;
import io.parley.platform.yaml.Mistake;
import io.parley.shop.rules.PolicyReader;
import io.parley.shop.rules.PolicyReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// A file that holds a policy.
record PolicyFile(Path file, String document) {
    /// @throws CommandFailure when it cannot be read; the message says why
    static PolicyFile read(Path file) {
        try {
            return new PolicyFile(file, Files.readString(file));
        } catch (IOException e) {
            throw new CommandFailure(
                    "%s cannot be read (%s); name a file in YAML and UTF-8, as docs/policies.md describes it."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    /// What it says.
    ///
    /// @throws CommandFailure when it has mistakes; the message says each with its line
    Policy policy(ZoneId zone) {
        return switch (PolicyReader.read(file, document, 0, zone)) {
            case PolicyReading.Fit(Policy policy) -> policy;
            case PolicyReading.Unfit(List<Mistake> mistakes) ->
                    throw new CommandFailure(
                            mistakes.stream()
                                    .map(Mistake::toString)
                                    .collect(
                                            Collectors.joining(
                                                    System.lineSeparator(),
                                                    "",
                                                    "%nNothing was taken; mistakes: %,d."
                                                            .formatted(mistakes.size()))));
        };
    }
}
