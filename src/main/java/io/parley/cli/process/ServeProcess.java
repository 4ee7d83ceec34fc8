package io.parley.cli.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `parley serve` as a process of its own.
public record ServeProcess(ChildProcess process, int port) implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// What to start: flags of its JVM, its arguments, its port and what its environment adds.
    public record Wanted(
            String name,
            List<String> jvm,
            List<String> arguments,
            int port,
            Map<String, String> environment) {}

    /// Starts it; [#awaitReady] says when it works.
    public static ServeProcess start(Program program, Wanted wanted, Path log) {
        var arguments = new ArrayList<>(List.of("serve", "--port", String.valueOf(wanted.port)));
        arguments.addAll(wanted.arguments);
        var process =
                ChildProcess.start(
                        wanted.name,
                        program.command(wanted.jvm, arguments),
                        wanted.environment,
                        log);
        return new ServeProcess(process, wanted.port);
    }

    public void awaitReady() throws InterruptedException {
        process.await(this::isReady, STARTS_WITHIN);
    }

    public boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + path);
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// A port nobody uses at the moment.
    public static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new CommandFailure("This machine offers no free port.", none);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
