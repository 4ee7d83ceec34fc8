package io.parley.cli;

import picocli.CommandLine.Command;

/// Commands that could not be worked on.
@Command(
        name = "dead-letters",
        description = "Shows commands that could not be worked on, and sends them again.",
        mixinStandardHelpOptions = true,
        subcommands = {ListDeadLetters.class, ReplayDeadLetters.class},
        versionProvider = Version.class)
final class DeadLetters {}
