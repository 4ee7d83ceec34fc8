package io.parley.cli.bench.faults;

import io.parley.cli.Version;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.FileLimit;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley bench faults`.
@Command(
        name = "faults",
        description = {
            "Kills instances at every step of the turn, and the engines, while shoppers write;",
            "ends with 1 when a message is lost, doubled or out of order afterwards."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
public final class Faults extends Benchmark {
    private static final int SMALL_MESSAGES = 2_000;
    private static final int SMALL_CONVERSATIONS = 100;

    @Option(names = "--messages", defaultValue = "100000", description = "Messages in all.")
    int messages;

    @Option(names = "--conversations", defaultValue = "5000", description = "Shoppers who write.")
    int conversations;

    @Option(
            names = "--small",
            description =
                    "2,000 messages of 100 conversations and a few faults, in a minute or two.")
    boolean small;

    @Override
    protected List<String> objections() {
        return List.of(
                atLeast(1, "--messages", messages),
                atLeast(1, "--conversations", conversations),
                messages % Math.max(1, conversations) == 0
                        ? ""
                        : "--messages is a multiple of --conversations: each has the same number");
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) throws Exception {
        var plan = small ? Plan.small() : Plan.full();
        var shoppers = small ? SMALL_CONVERSATIONS : conversations;
        var each = small ? SMALL_MESSAGES / SMALL_CONVERSATIONS : messages / conversations;
        // A shopper who comes back may hold two sockets for a moment.
        FileLimit.require(2 * shoppers);
        var program = Program.current();
        try (var site =
                Site.build(program, scratch, plan.getFirst().arms(), shoppers + 1, progress)) {
            return new Campaign(site, plan, shoppers, each, progress).run();
        }
    }
}
