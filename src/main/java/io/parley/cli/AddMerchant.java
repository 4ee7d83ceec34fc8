package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.merchants.MerchantSettings;
import io.parley.merchants.MerchantStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds a merchant.
@Command(
        name = "add",
        description = "Adds a merchant and prints what its shop needs: its key and its tag.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AddMerchant implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "A short name of a-z, 0-9 and '-'.")
    String id = "";

    @Mixin MerchantOptions options = new MerchantOptions();

    @Option(
            names = "--token-key-file",
            description =
                    "A file with the key that signs shoppers' tokens, in base64url; a new key is"
                            + " made and printed unless given.")
    @Nullable Path keyFile;

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws SQLException {
        MerchantSettings settings = settings();
        TokenKey key = keyFile == null ? TokenKey.fresh(new SecureRandom()) : TokenKey.of(keyFile);
        try (Connection postgres = stores.postgres()) {
            if (!new MerchantStore(postgres).add(settings, key.bytes())) {
                throw new CommandFailure(
                        "There is a merchant '%1$s' already. See it with: parley merchant show %1$s; change it with: parley merchant set %1$s …"
                                .formatted(id));
            }
        }
        tell(settings, key);
        return 0;
    }

    private MerchantSettings settings() {
        try {
            return options.ofNew(new MerchantId(id));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void tell(MerchantSettings settings, TokenKey key) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Added the merchant %s.%n%n", settings.id());
        if (keyFile == null) {
            out.println(MerchantText.key(settings, key));
        }
        out.println(MerchantText.embed(settings));
        if (settings.origins().isEmpty()) {
            out.printf(
                    "No page of the shop may open a chat yet: parley merchant set %s --origin https://…%n",
                    settings.id());
        }
        out.printf("Its records: parley import FOLDER --merchant %s%n", settings.id());
        out.flush();
    }
}
