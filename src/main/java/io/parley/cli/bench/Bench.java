package io.parley.cli.bench;

import io.parley.cli.Version;
import io.parley.cli.bench.drain.Drain;
import io.parley.cli.bench.faults.Faults;
import io.parley.cli.bench.latency.Latency;
import io.parley.cli.bench.replay.Replay;
import io.parley.cli.bench.sockets.Hold;
import io.parley.cli.bench.sockets.Sockets;
import picocli.CommandLine.Command;

/// The benchmarks and the crash test. Needs the packaged program, and starts its own engines.
@Command(
        name = "bench",
        description = "Measures Parley, and shows that nothing is lost when processes are killed.",
        subcommands = {
            Drain.class,
            Latency.class,
            Sockets.class,
            Hold.class,
            Faults.class,
            Replay.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Bench {}
