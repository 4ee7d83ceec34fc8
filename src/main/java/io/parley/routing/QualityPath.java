package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.model.Labelled;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads by meaning, on one thread of its own, for at most 20 ms a batch. Until it has learnt, and
/// where several batches wait already, it says nothing, and the fast path answers alone.
final class QualityPath {
    private static final Logger LOG = Logger.getLogger(QualityPath.class);
    private static final long BUDGET_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int WAITING_BATCHES = 2;

    private final ExecutorService lane =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(WAITING_BATCHES),
                    task -> Thread.ofPlatform().daemon().name("routing-quality").unstarted(task));

    private volatile Map<Language, Meaning> models;

    QualityPath(Map<Language, Meaning> models) {
        this.models = models;
    }

    /// Begins to learn; done when the future is.
    CompletableFuture<Void> learn(List<Labelled> masked, List<String> labels) {
        return CompletableFuture.runAsync(() -> learnNow(masked, labels), lane)
                .whenComplete((_, failure) -> warnOf(failure));
    }

    private void learnNow(List<Labelled> masked, List<String> labels) {
        Map<Language, Meaning> learnt = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            MeaningModel.learn(language, masked, labels)
                    .ifPresent(model -> learnt.put(language, model));
        }
        models = Map.copyOf(learnt);
        LOG.infof("Routing's quality path reads languages=%s", models.keySet());
    }

    /// Whether there is anything learnt to read by.
    boolean isReady() {
        return !models.isEmpty();
    }

    /// What could be read in the time of a batch, however long the encoder takes; never fails.
    CompletableFuture<Glance> look(Set<String> masked) {
        if (masked.isEmpty()) {
            return CompletableFuture.completedFuture(Glance.NONE);
        }
        long asked = System.nanoTime();
        Map<String, double[]> read = new ConcurrentHashMap<>();
        try {
            return CompletableFuture.runAsync(() -> read(masked, asked, read), lane)
                    .orTimeout(BUDGET_NANOS, TimeUnit.NANOSECONDS)
                    .handle((_, failure) -> glance(read, failure));
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(Glance.NONE);
        }
    }

    private void read(Set<String> masked, long asked, Map<String, double[]> read) {
        for (String text : masked) {
            if (System.nanoTime() - asked > BUDGET_NANOS) {
                return;
            }
            Meaning model = models.get(Spoken.in(text, Language.EN));
            if (model != null) {
                read.put(text, model.confidences(text));
            }
        }
    }

    private static Glance glance(Map<String, double[]> read, @Nullable Throwable failure) {
        if (!(failure instanceof TimeoutException)) {
            warnOf(failure);
        }
        return new Glance(Map.copyOf(read));
    }

    private static void warnOf(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.warnf("Routing's quality path failed, the fast path answers alone: %s", failure);
        }
    }
}
