package io.parley.local.sandbox;

import io.vertx.ext.web.Router;

/// A part of what a sandbox can do.
interface SandboxRoutes {
    void mount(Router router);
}
