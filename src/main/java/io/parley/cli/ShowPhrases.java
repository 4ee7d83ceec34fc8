package io.parley.cli;

import io.parley.routing.own.PhraseLines;
import io.parley.routing.own.PhraseStore;
import io.parley.routing.own.PhraseStore.Current;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Shows phrases.
@Command(
        name = "show",
        description = "Prints the phrases that count, in the form that set takes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowPhrases implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = of.stores.postgres()) {
            Current current = of.found(new PhraseStore(postgres).current(of.id()));
            PrintWriter out = spec.commandLine().getOut();
            out.print(PhraseLines.written(current.phrases()));
            out.flush();
            PrintWriter err = spec.commandLine().getErr();
            err.printf("Version %d, %,d phrases.%n", current.version(), current.phrases().size());
            err.flush();
            return 0;
        }
    }
}
