package io.parley.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// The CPU time a process and everything it has begun have used so far.
public record CpuClock(ProcessHandle process) {
    private static final Path PROC = Path.of("/proc");
    private static final Duration TICK = Duration.ofMillis(10);

    /// Where user and system time stand after the program's name, then the same of ended children.
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    public Duration read() {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(CpuClock::read)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// `ProcessHandle` leaves out children that have ended, as PostgreSQL's many workers do.
    private static Duration read(ProcessHandle one) {
        try {
            var stat = Files.readString(PROC.resolve(one.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Stream.of(fields).skip(FIRST_TIME).limit(TIMES).mapToLong(Long::parseLong);
            return TICK.multipliedBy(ticks.sum());
        } catch (IOException notLinuxOrGone) {
            return one.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
