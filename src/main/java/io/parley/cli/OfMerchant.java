package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whose something is, and where it is kept.
final class OfMerchant {
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

    /// What was looked for by the id.
    ///
    /// @throws CommandFailure when there is no such merchant
    <T> T found(Optional<T> something) {
        return something.orElseThrow(() -> CommandFailure.noMerchant(merchant));
    }

    /// What to say when somebody else was quicker.
    ///
    /// @param what is kept in versions: `phrases`, `policy`
    CommandFailure overtaken(String what) {
        return new CommandFailure(
                "Another version of the %1$s of %2$s went live meanwhile; nothing was changed. See it with: parley %1$s show --merchant %2$s"
                        .formatted(what, merchant));
    }
}
