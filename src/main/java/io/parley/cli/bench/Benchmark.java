package io.parley.cli.bench;

import io.parley.cli.EngineLog;
import io.parley.cli.Version;
import io.parley.cli.process.JsonFile;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that measures. Ends with 0 when it measured and every promise held, with 1 when one
/// did not or the work failed, with 2 when the input makes no sense, which is said before the work.
public abstract class Benchmark implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where to write the figures, with version and machine.")
    private @Nullable Path json;

    /// What is wrong with the options, as sentences that name the option; empty ones say nothing.
    protected abstract List<String> objections();

    /// The work itself. Whatever it leaves in the scratch folder is removed.
    protected abstract Outcome measure(Scratch scratch, Progress progress) throws Exception;

    @Override
    public final Integer call() throws Exception {
        var commandLine = spec().commandLine();
        refuse();
        EngineLog.quieten();
        var progress = new Progress(commandLine.getOut());
        try (var scratch = Scratch.make("parley-bench-", progress)) {
            var outcome = measure(scratch, progress);
            commandLine.getOut().print(outcome.figures().table());
            commandLine.getOut().flush();
            outcome.broken().forEach(promise -> commandLine.getErr().println("BROKEN: " + promise));
            write(outcome);
            return outcome.broken().isEmpty() ? scratch.succeeded() : 1;
        }
    }

    private void refuse() {
        var all = new ArrayList<>(objections());
        all.add(json == null ? "" : new JsonFile(json).objection());
        var real = all.stream().filter(objection -> !objection.isEmpty()).toList();
        if (!real.isEmpty()) {
            throw new ParameterException(spec().commandLine(), String.join("\n", real));
        }
    }

    private void write(Outcome outcome) {
        if (json != null) {
            new JsonFile(json)
                    .write(
                            new Report(
                                    outcome.figures().values(), Version.current(), Machine.here()));
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it calls");
        }
        return spec;
    }

    /// The objection to a number below its least, or none.
    protected static String atLeast(long least, String option, long value) {
        return value >= least
                ? ""
                : "%s is at least %,d, but was %,d".formatted(option, least, value);
    }
}
