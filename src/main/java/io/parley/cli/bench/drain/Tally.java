package io.parley.cli.bench.drain;

import io.parley.cli.bench.Figures;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// What a contender did in all its timed drains.
final class Tally {
    private final String name;
    private final Map<String, Duration> cpu = new TreeMap<>();
    private long messages;
    private Duration took = Duration.ZERO;

    Tally(String name) {
        this.name = name;
    }

    void add(long drained, Duration time, Map<String, Duration> used) {
        messages += drained;
        took = took.plus(time);
        used.forEach((process, more) -> cpu.merge(process, more, Duration::plus));
    }

    long messages() {
        return messages;
    }

    double perSecond() {
        return messages / seconds(took);
    }

    /// The CPU time a message cost each process.
    void costs(Figures figures) {
        cpu.forEach((process, time) ->
                figures.measure("cpu_us_" + name + "_" + process, seconds(time) * 1e6 / messages));
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
