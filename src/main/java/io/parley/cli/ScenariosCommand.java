package io.parley.cli;

import picocli.CommandLine.Command;

/// Scenario files made of something else.
@Command(
        name = "scenarios",
        description = "Makes scenario files of other programs' tests.",
        mixinStandardHelpOptions = true,
        subcommands = TauScenarios.class,
        versionProvider = Version.class)
final class ScenariosCommand {}
