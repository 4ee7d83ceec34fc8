package io.parley.cli;

import picocli.CommandLine.Command;

/// A merchant's own phrases.
@Command(
        name = "phrases",
        description = "What a merchant's shoppers say: tries phrases, takes them, shows them.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckPhrases.class, SetPhrases.class, ShowPhrases.class, UndoPhrases.class},
        versionProvider = Version.class)
final class PhrasesCommand {}
