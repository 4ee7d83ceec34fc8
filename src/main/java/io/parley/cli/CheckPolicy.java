package io.parley.cli;

import io.parley.negotiation.Policy;
import io.parley.shop.rules.PolicyStore;
import io.parley.shop.rules.PolicyStore.Current;
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

/// Tries a policy.
@Command(
        name = "check",
        description = "Says what is wrong with a policy, or how many rules it has.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckPolicy implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "A policy in YAML; docs/policies.md describes it.")
    Path file = Path.of("");

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        PolicyFile read = PolicyFile.read(file);
        Current live;
        try (Connection postgres = of.stores.postgres()) {
            live = of.found(new PolicyStore(postgres).current(of.id()));
        }
        Policy policy = read.policy(live.zone());
        PrintWriter out = spec.commandLine().getOut();
        out.print(PolicyText.of(policy));
        out.printf(
                "Nothing was changed. To go live: parley policy set %s --merchant %s%n",
                file, of.merchant);
        out.flush();
        return 0;
    }
}
