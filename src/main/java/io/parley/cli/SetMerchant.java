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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Changes a merchant's settings.
@Command(
        name = "set",
        description = {
            "Changes what is given of a merchant's settings; the rest stays.",
            "Running instances follow within seconds."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SetMerchant implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "The merchant's id.")
    String id = "";

    @Mixin MerchantOptions options = new MerchantOptions();

    @ArgGroup @Nullable NewKey newKey;

    @Mixin Stores stores = new Stores();

    /// Another key, made here or given.
    static final class NewKey {
        @Option(
                names = "--new-token-key",
                required = true,
                description = "Makes a new key; tokens signed with the old one count no longer.")
        boolean made;

        @Option(
                names = "--token-key-file",
                required = true,
                description = "A file with the new key, in base64url.")
        @Nullable Path file;

        TokenKey key() {
            return file == null ? TokenKey.fresh(new SecureRandom()) : TokenKey.of(file);
        }
    }

    @Override
    public Integer call() throws SQLException {
        if (options.areEmpty() && newKey == null) {
            throw wrong("Nothing to change: give at least one option, such as --zone.", null);
        }
        try (Connection postgres = stores.postgres()) {
            postgres.setAutoCommit(false);
            MerchantStore merchants = new MerchantStore(postgres);
            MerchantSettings settings = changed(merchants);
            var _ = merchants.set(settings);
            if (newKey != null) {
                setKey(merchants, settings, newKey);
            }
            postgres.commit();
            PrintWriter out = spec.commandLine().getOut();
            out.printf("Changed the merchant %s.%n", id);
            out.flush();
            return 0;
        }
    }

    private MerchantSettings changed(MerchantStore merchants) throws SQLException {
        try {
            return options.appliedTo(
                    merchants
                            .find(new MerchantId(id))
                            .orElseThrow(() -> CommandFailure.noMerchant(id))
                            .settings());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private void setKey(MerchantStore merchants, MerchantSettings settings, NewKey given)
            throws SQLException {
        TokenKey key = given.key();
        var _ = merchants.setKey(settings.id(), key.bytes());
        if (given.made) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(MerchantText.key(settings, key));
        }
    }

    private ParameterException wrong(String message, @Nullable Throwable cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
