package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.bench.BenchServer;
import io.parley.cli.process.Addresses;
import io.parley.cli.process.Program;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An instance with all roles, which can be killed and started again at the same port.
final class Instance implements AutoCloseable {
    /// Quick to start, since it is started often.
    private static final List<String> JVM =
            List.of("-Xms256m", "-Xmx768m", "-XX:TieredStopAtLevel=1");

    /// Every message comes at least three times; the limits are not what is tested here.
    private static final Map<String, String> UNLIMITED =
            Map.of(
                    "PARLEY_GATEWAY_MESSAGES_BURST", "1000000",
                    "PARLEY_GATEWAY_MESSAGES_PER_MINUTE", "1000000");

    private static final Duration DIES_WITHIN = Duration.ofSeconds(90);
    private static final int HALTED = 137;

    private final String name;
    private final Program program;
    private final Addresses addresses;
    private final Scratch scratch;
    private final int port = ServeProcess.freePort();
    private ServeProcess running;

    /// Starts it with a fail-point such as `after-append:3`, or with none when that is empty.
    Instance(String name, Program program, Addresses addresses, Scratch scratch, String failPoint) {
        this.name = name;
        this.program = program;
        this.addresses = addresses;
        this.scratch = scratch;
        this.running = launch(failPoint);
    }

    private ServeProcess launch(String failPoint) {
        Map<String, String> environment = new HashMap<>(UNLIMITED);
        if (!failPoint.isEmpty()) {
            environment.put("PARLEY_FAIL_POINT", failPoint);
        }
        var wanted = new ServeProcess.Wanted(name, JVM, List.of(), port, environment);
        return BenchServer.start(program, wanted, addresses, scratch.log(name));
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /// Starts it again after its end, without a fail-point.
    void restart() {
        running = launch("");
    }

    /// Lets it leave in peace and starts it again with a fail-point.
    void arm(String failPoint) throws InterruptedException {
        running.close();
        running = launch(failPoint);
        running.awaitReady();
    }

    void leave() {
        running.close();
    }

    void awaitReady() throws InterruptedException {
        running.awaitReady();
    }

    /// Waits until it has halted itself at its fail-point.
    void awaitHalt() throws InterruptedException {
        running.process().awaitEnd(DIES_WITHIN);
        if (running.process().exitCode() != HALTED) {
            throw new BenchFailure(
                    "%s should have halted at its fail-point, but ended with %d"
                            .formatted(name, running.process().exitCode()));
        }
    }

    void kill() throws InterruptedException {
        running.process().kill();
    }

    void freeze() throws InterruptedException {
        running.process().pause();
    }

    void thaw() throws InterruptedException {
        running.process().resume();
    }

    @Override
    public void close() {
        running.close();
    }
}
