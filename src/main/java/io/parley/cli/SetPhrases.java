package io.parley.cli;

import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseStore;
import io.parley.routing.own.PhraseStore.Current;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes phrases.
@Command(
        name = "set",
        description = {
            "Puts the phrases of a file in the place of all the merchant had, and shows first what",
            "that changes. Running instances follow within seconds."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SetPhrases implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "JSON Lines: {\"text\": \"…\", \"intent\": \"…\"}.")
    Path file = Path.of("");

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        PhrasesTrial trial = new PhrasesTrial();
        OwnPhrases proposed = trial.read(file);
        PrintWriter out = spec.commandLine().getOut();
        try (Connection postgres = of.stores.postgres()) {
            Current live = of.found(new PhraseStore(postgres).current(of.id()));
            out.print(PhrasesText.of(trial.quality(live.phrases(), proposed)));
            int version =
                    new PhraseStore(postgres)
                            .put(of.id(), proposed, live.version(), Clock.systemUTC().instant())
                            .orElseThrow(() -> of.overtaken("phrases"));
            out.printf(
                    "Live: version %d with %,d phrases. To go back: parley phrases undo --merchant %s%n",
                    version, proposed.size(), of.merchant);
            out.flush();
            return 0;
        }
    }
}
