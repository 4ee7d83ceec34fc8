package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.merchants.MerchantStore;
import io.parley.merchants.MerchantStore.Versioned;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows a merchant.
@Command(
        name = "show",
        description = "Shows a merchant's settings and its tag. Keys are never shown again.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowMerchant implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "The merchant's id.")
    String id = "";

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws SQLException {
        MerchantId merchant = merchant();
        try (Connection postgres = stores.postgres()) {
            Versioned found =
                    new MerchantStore(postgres)
                            .find(merchant)
                            .orElseThrow(() -> CommandFailure.noMerchant(id));
            PrintWriter out = spec.commandLine().getOut();
            out.println(MerchantText.whole(found));
            out.print(MerchantText.embed(found.settings()));
            out.flush();
            return 0;
        }
    }

    private MerchantId merchant() {
        try {
            return new MerchantId(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
