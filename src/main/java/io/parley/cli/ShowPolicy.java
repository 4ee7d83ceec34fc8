package io.parley.cli;

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

/// Shows a policy.
@Command(
        name = "show",
        description = "Prints the policy that counts, in the form that set takes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowPolicy implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = of.stores.postgres()) {
            Current current = of.found(new PolicyStore(postgres).current(of.id()));
            PrintWriter out = spec.commandLine().getOut();
            out.print(current.document());
            out.flush();
            PrintWriter err = spec.commandLine().getErr();
            err.printf(
                    current.version() == 0
                            ? "Version %d: the policy of merchants that have none of their own.%n"
                            : "Version %d.%n",
                    current.version());
            err.flush();
        }
        return 0;
    }
}
