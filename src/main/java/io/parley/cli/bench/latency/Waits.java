package io.parley.cli.bench.latency;

import io.parley.cli.bench.Figures;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// How long each question waited, by its number: counted from when it was due to the first answer.
/// The first ones warm up and do not count.
final class Waits {
    private final AtomicLongArray nanos;
    private final AtomicInteger missing;
    private final long begun;
    private final long between;
    private final int warmup;

    /// @param begun when question 0 is due, by `System.nanoTime`
    Waits(int questions, int warmup, long begun, long between) {
        this.nanos = new AtomicLongArray(questions);
        this.missing = new AtomicInteger(questions);
        this.warmup = warmup;
        this.begun = begun;
        this.between = between;
    }

    long due(int question) {
        return begun + question * between;
    }

    /// A second answer to the same question changes nothing.
    void answered(int question, long now) {
        if (nanos.compareAndSet(question, 0, Math.max(1, now - due(question)))) {
            missing.decrementAndGet();
        }
    }

    int questions() {
        return nanos.length();
    }

    int missing() {
        return missing.get();
    }

    /// Exact percentiles: every wait is kept.
    Figures figures() {
        var waits = new long[nanos.length() - warmup];
        Arrays.setAll(waits, n -> nanos.get(n + warmup));
        var answered = Arrays.stream(waits).filter(wait -> wait > 0).sorted().toArray();
        var figures = new Figures();
        figures.measure("p50_ms", percentile(answered, 0.5));
        figures.measure("p90_ms", percentile(answered, 0.9));
        figures.measure("p99_ms", percentile(answered, 0.99));
        figures.measure("p999_ms", percentile(answered, 0.999));
        figures.measure("max_ms", percentile(answered, 1));
        figures.count("sent", waits.length);
        figures.count("answered", answered.length);
        return figures;
    }

    /// The least wait that so large a share did not exceed.
    static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
