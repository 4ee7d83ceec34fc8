package io.parley.cli;

import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseStore;
import io.parley.routing.own.PhraseStore.Current;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tries phrases.
@Command(
        name = "check",
        description = "Shows what a file of phrases would change in how messages are read.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckPhrases implements Callable<Integer> {
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
        Current live;
        try (Connection postgres = of.stores.postgres()) {
            live = of.found(new PhraseStore(postgres).current(of.id()));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(PhrasesText.of(trial.quality(live.phrases(), proposed)));
        out.printf(
                "Nothing was changed. To go live: parley phrases set %s --merchant %s%n",
                file, of.merchant);
        out.flush();
        return 0;
    }
}
