package io.parley.cli;

import picocli.CommandLine.Command;

/// Commands and other records that could not be worked on.
@Command(
        name = "dead-letters",
        description = "Shows what could not be worked on, and sends it again.",
        mixinStandardHelpOptions = true,
        subcommands = {ListDeadLetters.class, ReplayDeadLetters.class},
        versionProvider = Version.class)
final class DeadLetters {}
