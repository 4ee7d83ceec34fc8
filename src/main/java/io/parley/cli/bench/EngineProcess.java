package io.parley.cli.bench;

import io.parley.cli.process.Addresses;
import io.parley.cli.process.ChildProcess;
import io.parley.cli.process.CpuClock;
import io.parley.cli.process.Program;
import io.parley.cli.process.Scratch;
import io.parley.local.EngineKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `parley engines` as a process of its own, beside the PostgreSQL and Redis it has begun.
public final class EngineProcess implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final List<String> HEAP = List.of("-Xms512m", "-Xmx512m");
    private static final Map<EngineKind, String> PID_FILES =
            Map.of(
                    EngineKind.POSTGRES,
                    "postgres/postmaster.pid",
                    EngineKind.REDIS,
                    "redis/redis.pid");

    private final ChildProcess process;
    private final Path data;
    private final Map<EngineKind, ProcessHandle> engines;
    private final Addresses addresses;

    private EngineProcess(ChildProcess process, Path data, Map<EngineKind, Integer> ports) {
        this.process = process;
        this.data = data;
        this.engines = new EnumMap<>(EngineKind.class);
        ports.keySet().forEach(kind -> engines.put(kind, find(kind)));
        this.addresses = Addresses.of(data.resolve("engines.properties"));
    }

    /// Starts all three in one process, on free ports.
    public static EngineProcess start(Program program, Scratch scratch)
            throws InterruptedException {
        var ports = Stream.of(EngineKind.values()).collect(Collectors.toMap(kind -> kind, _ -> 0));
        return start(program, scratch.data("engines"), ports, scratch.log("engines"));
    }

    /// Starts the engines named, each on its port (0 for a free one), and returns when they answer.
    public static EngineProcess start(
            Program program, Path data, Map<EngineKind, Integer> ports, Path log)
            throws InterruptedException {
        var words = ports.keySet().stream().map(EngineKind::word).sorted();
        var arguments = new ArrayList<>(List.of("engines", "--data", data.toString()));
        arguments.addAll(List.of("--only", words.collect(Collectors.joining(","))));
        ports.forEach((kind, port) ->
                arguments.addAll(List.of("--" + kind.word() + "-port", port.toString())));
        var process =
                ChildProcess.start(
                        "parley engines", program.command(HEAP, arguments), Map.of(), log);
        var earlier = ready(process);
        process.await(() -> ready(process) > earlier, STARTS_WITHIN);
        return new EngineProcess(process, data, ports);
    }

    /// How often the log says so: a restarted engine goes on in the same one.
    private static long ready(ChildProcess process) {
        return process.output().lines().filter("ready"::equals).count();
    }

    private ProcessHandle find(EngineKind kind) {
        var file = PID_FILES.get(kind);
        return file == null ? process.handle() : ofFile(data.resolve(file));
    }

    private static ProcessHandle ofFile(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            var pid = Long.parseLong(lines.findFirst().orElse("").strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException | RuntimeException absent) {
            throw new BenchFailure("No running engine is named by " + file + ".", absent);
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    public CpuClock clock(EngineKind kind) {
        var engine = engines.get(kind);
        if (engine == null) {
            throw new IllegalArgumentException(kind.title() + " is not of this process");
        }
        return new CpuClock(engine);
    }

    /// SIGKILL for all of it, without a word to anybody.
    public void kill() throws InterruptedException {
        var doomed =
                engines.values().stream()
                        .flatMap(engine -> Stream.concat(Stream.of(engine), engine.descendants()))
                        .toList();
        process.handle().destroyForcibly();
        doomed.forEach(ProcessHandle::destroyForcibly);
        process.kill();
    }

    @Override
    public void close() {
        process.close();
        engines.values().stream()
                .filter(engine -> engine.pid() != process.handle().pid())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
