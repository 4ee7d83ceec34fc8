package io.parley.routing;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/// Runs work on one core, one piece after the other. Training spreads over the cores of the pool it
/// runs in, so that here it leaves the others to the messages.
public final class OneCore implements Executor {
    private final ForkJoinPool pool = new ForkJoinPool(1);

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }
}
