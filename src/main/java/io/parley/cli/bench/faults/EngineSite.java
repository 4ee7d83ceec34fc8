package io.parley.cli.bench.faults;

import io.parley.cli.bench.EngineProcess;
import io.parley.cli.process.Addresses;
import io.parley.cli.process.Program;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import io.parley.local.EngineKind;
import java.util.Map;

/// One engine in a process of its own, which can be killed and started again where it was: on the
/// same port and the same data.
final class EngineSite implements AutoCloseable {
    private final Program program;
    private final Scratch scratch;
    private final EngineKind kind;
    private final int port = ServeProcess.freePort();
    private EngineProcess running;

    private EngineSite(Program program, Scratch scratch, EngineKind kind)
            throws InterruptedException {
        this.program = program;
        this.scratch = scratch;
        this.kind = kind;
        this.running = launch(program, scratch, kind, port);
    }

    static EngineSite start(Program program, Scratch scratch, EngineKind kind)
            throws InterruptedException {
        return new EngineSite(program, scratch, kind);
    }

    private static EngineProcess launch(Program program, Scratch scratch, EngineKind kind, int port)
            throws InterruptedException {
        var word = kind.word();
        return EngineProcess.start(
                program, scratch.data(word), Map.of(kind, port), scratch.log(word));
    }

    EngineKind kind() {
        return kind;
    }

    Addresses addresses() {
        return running.addresses();
    }

    void kill() throws InterruptedException {
        running.kill();
    }

    void restart() throws InterruptedException {
        running = launch(program, scratch, kind, port);
    }

    @Override
    public void close() {
        running.close();
    }
}
