package io.parley.local.sandbox;

import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;

/// GET `/sandbox/backlog`: whether anything was written to a topic that its readers have not dealt
/// with yet.
@Singleton
class BacklogRoute implements SandboxRoutes {
    private final Backlog backlog;

    BacklogRoute(Backlog backlog) {
        this.backlog = backlog;
    }

    record Shown(boolean clear) {}

    @Override
    public void mount(Router router) {
        router.get(Sandbox.ROOT + "/backlog")
                .handler(context ->
                        new Call(context)
                                .answer(
                                        backlog.isClear()
                                                .map(clear -> Answer.ok(new Shown(clear)))));
    }
}
