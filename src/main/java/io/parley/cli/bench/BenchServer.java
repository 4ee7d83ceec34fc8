package io.parley.cli.bench;

import io.parley.cli.process.Addresses;
import io.parley.cli.process.Program;
import io.parley.cli.process.ServeProcess;
import io.parley.cli.process.ServeProcess.Wanted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// `parley serve` in the profile `bench`, on engines that run already.
public final class BenchServer {
    private BenchServer() {}

    /// Starts it; [ServeProcess#awaitReady] says when it works.
    public static ServeProcess start(
            Program program, Wanted wanted, Addresses addresses, Path log) {
        List<String> jvm = new ArrayList<>(wanted.jvm());
        jvm.add("-Dquarkus.profile=bench");
        var environment = new HashMap<>(addresses.environment());
        environment.putAll(wanted.environment());
        return ServeProcess.start(
                program,
                new Wanted(wanted.name(), jvm, wanted.arguments(), wanted.port(), environment),
                log);
    }
}
