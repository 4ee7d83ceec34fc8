package io.parley.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// Gives a `@QuarkusTest` real engines on free ports and fresh data, the same to every test of the
/// JVM. Never engines from outside: a test must not write where somebody works.
public final class EnginesResource implements QuarkusTestResourceLifecycleManager {
    /// A system property, since Quarkus loads this class anew for every test profile.
    private static final String STARTED = "parley.test.engines";

    @Override
    public Map<String, String> start() {
        startOnce();
        return Map.of();
    }

    private static synchronized void startOnce() {
        if (System.getProperty(STARTED) == null) {
            var data = Path.of("target", "test-engines-" + UUID.randomUUID());
            Engines.start(EngineSettings.all(data), System.out::println).keepUntilExit();
            System.setProperty(STARTED, data.toString());
        }
    }

    /// They stop with the JVM.
    @Override
    public void stop() {}
}
