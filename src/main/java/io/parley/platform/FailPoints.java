package io.parley.platform;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Places where a crash test may kill the process: `parley.fail-point=after-append:123` halts it,
/// as SIGKILL would, the 123rd time it gets there. Heeded in the `bench` profile only.
@ApplicationScoped
public class FailPoints {
    private static final Logger LOG = Logger.getLogger(FailPoints.class);
    private static final int KILLED = 137;

    private final String point;
    private final AtomicLong left;

    public FailPoints(@ConfigProperty(name = "parley.fail-point") Optional<String> setting) {
        String active = ConfigUtils.isProfileActive("bench") ? setting.orElse("none:0") : "none:0";
        String[] parts = active.split(":", 2);
        this.point = parts[0];
        this.left = new AtomicLong(parts.length > 1 ? Long.parseLong(parts[1]) : 1);
    }

    public void reach(String name) {
        if (point.equals(name) && left.decrementAndGet() == 0) {
            LOG.warnf("Fail-point reached name=%s", name);
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
