package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.shop.rules.PolicyStore;
import io.parley.shop.rules.PolicyStore.Current;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Goes back to the policy before.
@Command(
        name = "undo",
        description = {
            "Goes back to the policy that counted before the present one. Done again, it goes back",
            "further. Running instances follow at once."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class UndoPolicy implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = of.stores.postgres()) {
            PolicyStore store = new PolicyStore(postgres);
            Current live = of.found(store.current(of.id()));
            if (live.version() == 0) {
                throw new CommandFailure(
                        "%1$s has no policy of its own. Give it one: parley policy set FILE --merchant %1$s"
                                .formatted(of.merchant));
            }
            int version =
                    store.undo(of.id(), live.version()).orElseThrow(() -> of.overtaken("policy"));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    version == 0
                            ? "Live: the policy of merchants that have none, in place of version %2$d.%n"
                            : "Live: version %1$d again, in place of version %2$d.%n",
                    version,
                    live.version());
            out.flush();
        }
        return 0;
    }
}
