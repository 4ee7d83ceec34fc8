package io.parley.cli;

import io.parley.merchants.MerchantSettings;
import io.parley.merchants.MerchantStore;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the merchants.
@Command(
        name = "list",
        description = "Lists the merchants: id, language, zone and name.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListMerchants implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = stores.postgres()) {
            List<MerchantStore.Versioned> all = new MerchantStore(postgres).all();
            PrintWriter out = spec.commandLine().getOut();
            if (all.isEmpty()) {
                out.println("No merchants yet. Add one: parley merchant add ID --name …");
            }
            for (MerchantStore.Versioned merchant : all) {
                MerchantSettings settings = merchant.settings();
                out.printf(
                        "%-20s %-3s %-20s %s%n",
                        settings.id(), settings.language().tag(), settings.zone(), settings.name());
            }
            out.flush();
            return 0;
        }
    }
}
