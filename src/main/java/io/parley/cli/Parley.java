package io.parley.cli;

import io.parley.cli.bench.Bench;
import io.parley.cli.eval.Eval;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program. Without arguments, as `quarkus:dev` calls it, it serves.
///
/// It ends with 0 when all went well, 1 when the command failed and 2 when it was not understood.
@QuarkusMain
@Command(
        name = "parley",
        description = "Event-driven customer service for online shops.",
        subcommands = {
            Serve.class,
            RunEngines.class,
            MerchantCommand.class,
            Import.class,
            PhrasesCommand.class,
            PolicyCommand.class,
            TestScenarios.class,
            ScenariosCommand.class,
            Bench.class,
            Eval.class,
            Token.class,
            Erase.class,
            DeadLetters.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Parley {
    public static void main(String... arguments) {
        var code =
                commandLine().execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        // Not for 0: what a live reload ends well must leave the process alive.
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Parley()).setExecutionExceptionHandler(new FailureMessage());
    }
}
