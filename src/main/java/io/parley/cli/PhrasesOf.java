package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.routing.own.PhraseStore;
import io.parley.routing.own.PhraseStore.Current;
import java.sql.Connection;
import java.sql.SQLException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whose phrases, and where they are kept.
final class PhrasesOf {
    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--merchant", required = true, description = "The merchant's id.")
    String merchant = "";

    @Mixin Stores stores = new Stores();

    MerchantId id() {
        try {
            return new MerchantId(merchant);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--merchant: " + e.getMessage(), e);
        }
    }

    /// The phrases that count now.
    Current current(Connection postgres) throws SQLException {
        return new PhraseStore(postgres)
                .current(id())
                .orElseThrow(() -> CommandFailure.noMerchant(merchant));
    }

    /// What to say when somebody else was quicker.
    CommandFailure overtaken() {
        return new CommandFailure(
                "Other phrases of %1$s went live meanwhile; nothing was changed. See them with: parley phrases show --merchant %1$s"
                        .formatted(merchant));
    }
}
