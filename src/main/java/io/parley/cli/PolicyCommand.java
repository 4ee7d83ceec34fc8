package io.parley.cli;

import picocli.CommandLine.Command;

/// A merchant's policy.
@Command(
        name = "policy",
        description = "What a merchant's shoppers may have: checks a policy, takes it, shows it.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckPolicy.class, SetPolicy.class, ShowPolicy.class, UndoPolicy.class},
        versionProvider = Version.class)
final class PolicyCommand {}
