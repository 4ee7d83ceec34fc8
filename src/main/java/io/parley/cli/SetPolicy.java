package io.parley.cli;

import io.parley.negotiation.Policy;
import io.parley.shop.rules.PolicyStore;
import io.parley.shop.rules.PolicyStore.Current;
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

/// Takes a policy.
@Command(
        name = "set",
        description = {
            "Puts the policy of a file in the place of the one the merchant had. Running instances",
            "follow at once."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SetPolicy implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "A policy in YAML; docs/policies.md describes it.")
    Path file = Path.of("");

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws SQLException {
        PolicyFile read = PolicyFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        try (Connection postgres = of.stores.postgres()) {
            PolicyStore store = new PolicyStore(postgres);
            Current live = of.found(store.current(of.id()));
            Policy policy = read.policy(live.zone());
            int version =
                    store.put(of.id(), read.document(), live.version(), Clock.systemUTC().instant())
                            .orElseThrow(() -> of.overtaken("policy"));
            out.print(PolicyText.of(policy));
            out.printf(
                    "Live: version %d. To go back: parley policy undo --merchant %s%n",
                    version, of.merchant);
            out.flush();
        }
        return 0;
    }
}
