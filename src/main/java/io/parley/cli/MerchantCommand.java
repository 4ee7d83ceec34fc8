package io.parley.cli;

import picocli.CommandLine.Command;

/// The merchants of this service.
@Command(
        name = "merchant",
        description = "Adds merchants, shows them and changes their settings.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AddMerchant.class,
            SetMerchant.class,
            ShowMerchant.class,
            ListMerchants.class
        },
        versionProvider = Version.class)
final class MerchantCommand {}
