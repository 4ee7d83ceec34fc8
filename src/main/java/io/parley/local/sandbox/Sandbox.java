package io.parley.local.sandbox;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Opens the sandbox in a process that was started as one. Elsewhere its paths do not exist.
@Singleton
class Sandbox {
    static final String ROOT = "/sandbox";

    private static final Logger LOG = Logger.getLogger(Sandbox.class);

    private final boolean wanted;
    private final Instance<SandboxRoutes> routes;

    Sandbox(
            @ConfigProperty(name = SandboxSettings.SANDBOX, defaultValue = "false") boolean wanted,
            @Any Instance<SandboxRoutes> routes) {
        this.wanted = wanted;
        this.routes = routes;
    }

    void open(@Observes Router router) {
        if (!wanted) {
            return;
        }
        router.route(ROOT + "/*").handler(BodyHandler.create(false));
        routes.forEach(part -> part.mount(router));
        LOG.warn("Sandbox open path=/sandbox: whoever reaches it moves the clock");
    }
}
