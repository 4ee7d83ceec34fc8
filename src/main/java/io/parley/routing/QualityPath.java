package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.model.Labelled;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

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

    private volatile Map<Language, MeaningModel> models = Map.of();

    /// Begins to learn; done when the future is.
    CompletableFuture<Void> learn(List<Labelled> masked, List<String> labels) {
        return CompletableFuture.runAsync(() -> learnNow(masked, labels), lane);
    }

    private void learnNow(List<Labelled> masked, List<String> labels) {
        Map<Language, MeaningModel> learnt = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            MeaningModel.learn(language, masked, labels)
                    .ifPresent(model -> learnt.put(language, model));
        }
        models = Map.copyOf(learnt);
        LOG.infof("Routing's quality path reads languages=%s", models.keySet());
    }

    /// @param masked by text, the text as the model reads it
    CompletableFuture<Glance> look(Map<String, String> masked) {
        if (masked.isEmpty() || models.isEmpty()) {
            return CompletableFuture.completedFuture(Glance.NONE);
        }
        long asked = System.nanoTime();
        try {
            return CompletableFuture.supplyAsync(() -> read(masked, asked), lane)
                    .exceptionally(QualityPath::nothing);
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(Glance.NONE);
        }
    }

    private Glance read(Map<String, String> masked, long asked) {
        Map<String, double[]> read = new HashMap<>();
        for (Map.Entry<String, String> text : masked.entrySet()) {
            if (System.nanoTime() - asked > BUDGET_NANOS) {
                break;
            }
            MeaningModel model = models.get(Spoken.in(text.getValue(), Language.EN));
            if (model != null) {
                read.put(text.getKey(), model.confidences(text.getValue()));
            }
        }
        return new Glance(Map.copyOf(read));
    }

    private static Glance nothing(Throwable failure) {
        LOG.warnf("Routing's quality path failed, the fast path answers alone: %s", failure);
        return Glance.NONE;
    }
}
