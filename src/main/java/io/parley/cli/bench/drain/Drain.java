package io.parley.cli.bench.drain;

import io.parley.cli.Version;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley bench drain`.
@Command(
        name = "drain",
        description = {
            "How fast the turn empties its topic, beside plain loops on the same engines.",
            "Writes about 15 KB for each message to the folder for temporary files."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
public final class Drain extends Benchmark {
    /// A conversation ends after 1,000 automatic answers; chance makes some longer than others.
    private static final long LONGEST = 500;

    @Option(names = "--messages", defaultValue = "200000", description = "Messages a round.")
    long messages;

    @Option(names = "--rounds", defaultValue = "3", description = "Timed rounds of all three.")
    int rounds;

    @Option(
            names = "--warmup",
            defaultValue = "500000",
            description = "Messages each is warmed by before anything is timed.")
    long warmup;

    @Option(names = "--conversations", defaultValue = "50000", description = "Shoppers who ask.")
    int conversations;

    @Option(
            names = "--shop",
            paramLabel = "FOLDER",
            description =
                    "The files of tau-bench's retail shop, whose orders are dealt out to the shoppers."
                            + " Each has an order of two things otherwise.")
    @Nullable Path shop;

    @Option(
            names = "--turn-jvm",
            split = " ",
            defaultValue = "-Xms2g -Xmx2g",
            description = "Flags for the JVM of the turn.")
    List<String> turnJvm = List.of();

    @Override
    protected List<String> objections() {
        return List.of(
                atLeast(1, "--messages", messages),
                atLeast(1, "--rounds", rounds),
                atLeast(1, "--warmup", warmup),
                atLeast(1, "--conversations", conversations),
                (warmup + rounds * messages) / LONGEST < Math.max(1, conversations)
                        ? ""
                        : "--conversations are too few: each would get more than 500 messages");
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) throws Exception {
        try (var stage =
                Stage.set(Program.current(), scratch, conversations, turnJvm, shop, progress)) {
            return stage.run(messages, rounds, warmup);
        }
    }
}
