package io.parley.cli.eval;

import io.parley.cli.Version;
import picocli.CommandLine.Command;

/// The measures of quality. Needs no engines.
@Command(
        name = "eval",
        description = "Measures how well Parley understands labelled messages.",
        subcommands = RoutingQuality.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Eval {}
