package io.parley.cli.bench.sockets;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.process.ServeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a server occupies after a full garbage collection, in KB: the live objects of its heap, and
/// everything the system has given it. Its heap is touched as a whole at the start, so that the
/// second changes by what lies outside the heap alone.
record Memory(double heap, double resident) {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\",[^}]*} (\\S+)$");

    static Memory of(ServeProcess server) throws IOException, InterruptedException {
        collect(server.process().handle().pid());
        return new Memory(heap(server), resident(server.process().handle().pid()));
    }

    /// Twice, since the first leaves what finalizers and cleaners still hold.
    private static void collect(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        for (var round = 0; round < 2; round++) {
            var process =
                    new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new BenchFailure("jcmd could not make the server collect its garbage.");
            }
        }
    }

    private static double heap(ServeProcess server) throws IOException, InterruptedException {
        var metrics = server.get("/q/metrics").body();
        return HEAP.matcher(metrics)
                        .results()
                        .mapToDouble(pool -> Double.parseDouble(pool.group(1)))
                        .sum()
                / 1024;
    }

    private static double resident(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
        var matcher = RESIDENT.matcher(status);
        if (!matcher.find()) {
            throw new BenchFailure(
                    "The system does not say how much memory process " + pid + " has.");
        }
        return Double.parseDouble(matcher.group(1));
    }
}
