package io.parley.cli;

import io.parley.local.EngineKind;
import io.parley.local.EngineSettings;
import io.parley.local.Engines;
import io.parley.local.Surroundings;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.LinkedHashSet;
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
            defaultValue = ".parley",
            description = "The folder that keeps the data of the engines started.")
    Path data = Path.of(".parley");

    @Option(
            names = "--demo",
            description = "Opens the demo shop. Its key is public: only for trying things out.")
    boolean demo;

    @Override
    public void run() {
        configure();
        startEngines();
        Quarkus.run();
    }

    void configure() {
        System.setProperty(
                "parley.roles", roles.stream().map(Role::word).collect(Collectors.joining(",")));
        // Only a gateway has sockets to tell of live events.
        System.setProperty(
                "mp.messaging.incoming.events.enabled",
                String.valueOf(roles.contains(Role.GATEWAY)));
        // And only a gateway takes in what shops send.
        System.setProperty(
                "mp.messaging.incoming.shop.enabled", String.valueOf(roles.contains(Role.GATEWAY)));
        if (demo) {
            System.setProperty("parley.local.demo", "true");
        }
        if (port != null) {
            System.setProperty("quarkus.http.port", port.toString());
        }
    }

    private void startEngines() {
        var wanted = Surroundings.current().unconfigured();
        if (!wanted.isEmpty()) {
            EngineLog.quieten();
            var titles = wanted.stream().map(EngineKind::title).collect(Collectors.joining(", "));
            System.out.printf("Starting %s in %s%n", titles, data);
            Engines.start(EngineSettings.of(data, wanted), System.out::println).keepUntilExit();
        }
    }
}
