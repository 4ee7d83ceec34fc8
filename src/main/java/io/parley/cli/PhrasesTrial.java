package io.parley.cli;

import io.parley.cli.eval.ShippedHandlers;
import io.parley.cli.process.CommandFailure;
import io.parley.handlers.Routing;
import io.parley.routing.Phrases;
import io.parley.routing.Quality;
import io.parley.routing.Trial;
import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseLines;
import io.parley.routing.own.PhraseReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A file of phrases, read and tried beside those of this program.
final class PhrasesTrial {
    private final Phrases shipped = Routing.phrases(ShippedHandlers.find());

    /// @throws CommandFailure when the file has faults; the message says each with its line
    OwnPhrases read(Path file) {
        return switch (PhraseLines.read(bytes(file), shipped.intents())) {
            case PhraseReading.Fit(OwnPhrases phrases) -> phrases;
            case PhraseReading.Unfit(var faults) ->
                    throw new CommandFailure(
                            faults.stream()
                                    .map(fault -> file + ":" + fault)
                                    .collect(
                                            Collectors.joining(
                                                    System.lineSeparator(),
                                                    "",
                                                    "%nNothing was taken; faults: %,d."
                                                            .formatted(faults.size()))));
        };
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > PhraseLines.MOST_BYTES) {
                throw new CommandFailure(
                        "%s has more than %,d bytes; phrases are at most %,d lines."
                                .formatted(file, PhraseLines.MOST_BYTES, PhraseLines.MOST));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailure(
                    "%s cannot be read (%s); name a file of lines like {\"text\": \"…\", \"intent\": \"…\"}."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    Quality quality(OwnPhrases live, OwnPhrases proposed) {
        return Trial.of(shipped, live, proposed);
    }
}
