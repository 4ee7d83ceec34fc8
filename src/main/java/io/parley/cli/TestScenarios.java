package io.parley.cli;

import static picocli.CommandLine.Help.Visibility.NEVER;

import io.parley.cli.process.JsonFile;
import io.parley.cli.process.Progress;
import io.parley.cli.scenarios.Repetition;
import io.parley.cli.scenarios.ResultReport;
import io.parley.cli.scenarios.ResultTable;
import io.parley.cli.scenarios.Tally;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.script.Scenario;
import io.parley.cli.scenarios.script.Script;
import io.parley.cli.scenarios.script.ScriptFiles;
import io.parley.cli.scenarios.script.ScriptReader;
import io.parley.platform.yaml.Mistake;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays scenarios. Ends with 0 when none failed and at least one passed, with 1 when one failed or
/// none was played, with 2 when a file or an option makes no sense, which is said before any work.
@Command(
        name = "test",
        description = {
            "Plays the conversations written in scenario files, and says where one goes otherwise.",
            "Starts a sandbox for that: no shop that shoppers use is touched."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class TestScenarios implements Callable<Integer> {
    private static final int NO_SENSE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            showDefaultValue = NEVER,
            description = "Scenario files, folders of them, or patterns such as 'shop/*.yaml'.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "NAME-PART",
            defaultValue = "",
            showDefaultValue = NEVER,
            description = "Only scenarios whose name contains this.")
    String only = "";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where to write the results, turn by turn.")
    @Nullable Path json;

    @Option(names = "--keep", description = "Leaves the sandbox's folder, with its data and log.")
    boolean keep;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Plays everything N times and says how many runs were equal to the first.")
    int repeat = 1;

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws Exception {
        Script script = ScriptReader.read(found());
        if (!script.mistakes().isEmpty()) {
            return refuse(script.mistakes());
        }
        PrintWriter out = commandLine().getOut();
        List<Scenario> chosen = chosen(script.scenarios());
        List<Result> results =
                new SandboxRun(stores, new Progress(out), keep)
                        .play(
                                Collections.nCopies(runs(), chosen).stream()
                                        .flatMap(List::stream)
                                        .toList());
        out.print("\n" + ResultTable.of(results));
        if (repeat > 1) {
            out.println(Repetition.of(results, chosen.size()).text());
        }
        out.flush();
        if (json != null) {
            new JsonFile(json).write(ResultReport.of(results));
        }
        return Tally.of(results).isGood() ? 0 : 1;
    }

    private int runs() {
        if (repeat < 1) {
            throw new ParameterException(commandLine(), "--repeat: at least 1 run");
        }
        return repeat;
    }

    private int refuse(List<Mistake> mistakes) {
        PrintWriter err = commandLine().getErr();
        mistakes.forEach(err::println);
        err.printf(
                "%d mistake%s; nothing was played.%n",
                mistakes.size(), mistakes.size() == 1 ? "" : "s");
        return NO_SENSE;
    }

    private List<Path> found() {
        ScriptFiles found = ScriptFiles.of(files);
        List<String> objections = new ArrayList<>(found.objections());
        if (json != null && !new JsonFile(json).objection().isEmpty()) {
            objections.add(new JsonFile(json).objection());
        }
        if (!objections.isEmpty()) {
            throw new ParameterException(commandLine(), String.join("\n", objections));
        }
        return found.files();
    }

    private List<Scenario> chosen(List<Scenario> all) {
        List<Scenario> chosen = all.stream().filter(this::isWanted).toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    commandLine(), "--only: no name of a scenario contains '%s'".formatted(only));
        }
        return chosen;
    }

    private boolean isWanted(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT));
    }

    private picocli.CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it calls");
        }
        return spec.commandLine();
    }
}
