package io.parley.cli;

import static picocli.CommandLine.Help.Visibility.NEVER;

import io.parley.local.EngineFailure;
import io.parley.local.EngineKind;
import io.parley.local.EngineSettings;
import io.parley.local.Engines;
import io.parley.local.Surroundings;
import io.parley.local.sandbox.SandboxSettings;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs Parley until it is told to stop, after starting whatever engine has no address.
@Command(
        name = "serve",
        description = "Runs Parley. Engines without a configured address are started with it.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class Serve implements Runnable {
    @Option(
            names = "--roles",
            split = ",",
            converter = Role.Reader.class,
            defaultValue = "${sys:parley.roles:-${env:PARLEY_ROLES:-" + Role.ALL + "}}",
            description = "What this instance does.")
    Set<Role> roles = new LinkedHashSet<>();

    @Option(names = "--port", description = "The HTTP port, 8080 when not configured.")
    @Nullable Integer port;

    @Option(
            names = "--data",
            description =
                    "The folder that keeps the data of the engines started. Without it that is '.parley', and for a sandbox a temporary one.")
    @Nullable Path data;

    @Option(
            names = "--demo",
            description = "Opens the demo shop. Its key is public: only for trying things out.")
    boolean demo;

    @Option(
            names = "--sandbox",
            defaultValue = "${sys:parley.sandbox:-${env:PARLEY_SANDBOX:-false}}",
            showDefaultValue = NEVER,
            description =
                    "To try things out, never for shoppers: answers under /sandbox as well, where the clock is moved and shops are copied. Always on new engines of its own.")
    boolean sandbox;

    @Override
    public void run() {
        configure();
        if (sandbox) {
            startSandbox();
        } else {
            startEngines();
        }
        Quarkus.run();
    }

    void configure() {
        System.setProperty(
                "parley.roles", roles.stream().map(Role::word).collect(Collectors.joining(",")));
        // Only a gateway has sockets to tell of live events, and takes in what carriers and shops
        // report.
        String isGateway = String.valueOf(roles.contains(Role.GATEWAY));
        System.setProperty("mp.messaging.incoming.events.enabled", isGateway);
        System.setProperty("mp.messaging.incoming.parcels.enabled", isGateway);
        System.setProperty("mp.messaging.incoming.shop.enabled", isGateway);
        System.setProperty(
                "mp.messaging.incoming.actions.enabled",
                String.valueOf(roles.contains(Role.ACTIONS)));
        if (demo) {
            System.setProperty("parley.local.demo", "true");
        }
        // Said either way, so that no setting opens a sandbox on the engines of real shoppers.
        System.setProperty(SandboxSettings.SANDBOX, String.valueOf(sandbox));
        if (sandbox) {
            SandboxSettings.ALL.forEach(System::setProperty);
        }
        if (port != null) {
            System.setProperty("quarkus.http.port", port.toString());
        }
    }

    /// Whatever engines are configured: those may be where real shoppers are.
    private void startSandbox() {
        refuseEnginesOfOthers(System.getenv());
        var folder = SandboxFolder.of(data);
        EngineLog.quieten();
        System.out.printf("Starting a sandbox in %s%n", folder.path());
        Engines.start(EngineSettings.all(folder.path()), System.out::println)
                .keepUntilExit(folder::leave);
    }

    static void refuseEnginesOfOthers(Map<String, String> environment) {
        var elsewhere = SandboxSettings.leadingElsewhere(environment);
        if (!elsewhere.isEmpty()) {
            throw new EngineFailure(
                    "A sandbox has engines of its own only, and %s may lead to others: start it without."
                            .formatted(String.join(", ", elsewhere)));
        }
    }

    private void startEngines() {
        var wanted = Surroundings.current().unconfigured();
        if (!wanted.isEmpty()) {
            EngineLog.quieten();
            var titles = wanted.stream().map(EngineKind::title).collect(Collectors.joining(", "));
            var folder = Objects.requireNonNullElse(data, Path.of(".parley"));
            System.out.printf("Starting %s in %s%n", titles, folder);
            Engines.start(EngineSettings.of(folder, wanted), System.out::println).keepUntilExit();
        }
    }
}
