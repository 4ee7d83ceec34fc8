package io.parley.cli.scenarios.sandbox;

import io.parley.cli.process.Addresses;
import io.parley.cli.process.Program;
import io.parley.cli.process.Scratch;
import io.parley.cli.process.ServeProcess;
import io.parley.local.sandbox.SandboxSettings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `parley serve --sandbox` with engines of its own, in the scratch folder.
public final class SandboxServer implements AutoCloseable {
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1");

    private final ServeProcess serve;
    private final Path data;

    private SandboxServer(ServeProcess serve, Path data) {
        this.serve = serve;
        this.data = data;
    }

    /// Starts it with the demo shop open, and returns when it works.
    ///
    /// @param roles what it does, whatever the environment says
    public static SandboxServer start(Scratch scratch, String roles) throws InterruptedException {
        Path data = scratch.data("sandbox");
        var wanted =
                new ServeProcess.Wanted(
                        "parley serve --sandbox",
                        JVM,
                        List.of("--sandbox", "--demo", "--roles", roles, "--data", data.toString()),
                        ServeProcess.freePort(),
                        withoutOthers(System.getenv()));
        var serve = ServeProcess.start(Program.current(), wanted, scratch.log("serve"));
        try {
            serve.awaitReady();
            return new SandboxServer(serve, data);
        } catch (InterruptedException | RuntimeException failed) {
            serve.close();
            throw failed;
        }
    }

    /// Takes away the variables that lead to engines elsewhere, which a sandbox refuses.
    private static Map<String, String> withoutOthers(Map<String, String> environment) {
        return SandboxSettings.leadingElsewhere(environment).stream()
                .collect(Collectors.toMap(name -> name, _ -> ""));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + serve.port());
    }

    public Connection postgres() throws SQLException {
        return Addresses.of(data.resolve("engines.properties")).postgres("public");
    }

    @Override
    public void close() {
        serve.close();
    }
}
