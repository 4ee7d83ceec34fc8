package io.parley.cli;

import io.parley.cli.process.CommandFailure;
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

/// Goes back to the phrases before.
@Command(
        name = "undo",
        description = {
            "Goes back to the phrases that counted before the present ones. Done again, it goes back",
            "further. Running instances follow within seconds."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class UndoPhrases implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = of.stores.postgres()) {
            Current live = of.found(new PhraseStore(postgres).current(of.id()));
            if (live.version() == 0) {
                throw new CommandFailure(
                        "%1$s has no phrases of its own. Give it some: parley phrases set FILE --merchant %1$s"
                                .formatted(of.merchant));
            }
            int version =
                    new PhraseStore(postgres)
                            .undo(of.id(), live.version())
                            .orElseThrow(() -> of.overtaken("phrases"));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    version == 0
                            ? "Live: the shipped phrases alone, in place of version %2$d.%n"
                            : "Live: version %1$d again, in place of version %2$d.%n",
                    version,
                    live.version());
            out.flush();
            return 0;
        }
    }
}
