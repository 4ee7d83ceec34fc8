package io.parley.platform;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/// Runs reactive work where Hibernate Reactive wants to be: on an event loop, in a context of its
/// own. Called from any thread; works side by side never share a session.
@Singleton
public final class EventLoops {
    private final VertxInternal vertx;

    public EventLoops(Vertx vertx) {
        this.vertx = (VertxInternal) vertx;
    }

    /// The work, started anew at each subscription.
    public <T> Uni<T> run(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .emitter(emitter -> freshContext().runOnContext(_ -> start(work, emitter)));
    }

    private static <T> void start(Supplier<Uni<? extends T>> work, UniEmitter<? super T> emitter) {
        // Whoever lost interest lets the work run to its end, so that a session is always closed.
        var _ = Uni.createFrom().deferred(work).subscribe().with(emitter::complete, emitter::fail);
    }

    private Context freshContext() {
        Context context = vertx.createEventLoopContext().duplicate();
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }
}
