package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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

    private final ExecutorService lane;
    private volatile Map<Language, Meaning> models;

    /// Done at once where nobody has begun to learn.
    private volatile CompletableFuture<Void> learning = CompletableFuture.completedFuture(null);

    QualityPath(Map<Language, Meaning> models) {
        this(
                models,
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(WAITING_BATCHES),
                        task ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("routing-quality")
                                        .unstarted(task)));
    }

    private QualityPath(Map<Language, Meaning> models, ExecutorService lane) {
        this.models = models;
        this.lane = lane;
    }

    /// Begins to learn; done when the future is.
    ///
    /// @param trained what the build has learnt of these texts already, by language
    CompletableFuture<Void> learn(
            List<Labelled> masked, List<String> labels, Map<Language, SoftmaxRegression> trained) {
        learning =
                CompletableFuture.runAsync(() -> learnNow(masked, labels, trained), lane)
                        .whenComplete((_, failure) -> warnOf(failure));
        return learning;
    }

    /// Another reader on the same lane. It reads as this one until `later` has taught it these
    /// texts too, once this one has learnt.
    QualityPath taught(List<Labelled> added, List<String> labels, Executor later) {
        QualityPath path = new QualityPath(models, lane);
        var _ =
                learning.thenRunAsync(() -> path.models = taught(added, labels), later)
                        .whenComplete((_, failure) -> warnOf(failure));
        return path;
    }

    private Map<Language, Meaning> taught(List<Labelled> added, List<String> labels) {
        Map<Language, Meaning> taught = new EnumMap<>(Language.class);
        models.forEach((language, model) -> taught.put(language, model.taught(added, labels)));
        return Map.copyOf(taught);
    }

    private void learnNow(
            List<Labelled> masked, List<String> labels, Map<Language, SoftmaxRegression> trained) {
        Map<Language, Meaning> learnt = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Optional.ofNullable(trained.get(language))
                    .flatMap(regression -> MeaningModel.of(language, masked, regression))
                    .or(() -> MeaningModel.learn(language, masked, labels))
                    .ifPresent(model -> learnt.put(language, model));
        }
        models = Map.copyOf(learnt);
        LOG.infof("Routing's quality path reads languages=%s", models.keySet());
    }

    /// Whether there is anything learnt to read by.
    boolean isReady() {
        return !models.isEmpty();
    }

    /// Texts for this reader's meanings, with what their words say.
    Look at(Map<String, double[]> words, Set<String> unsure) {
        return Look.at(words, unsure, models);
    }

    /// Has readers of one lane look at their texts: what can be read in the time of a batch,
    /// however long the encoder takes; never fails.
    CompletableFuture<Void> look(List<Look> looks) {
        if (looks.stream().allMatch(look -> look.masked().isEmpty())) {
            return CompletableFuture.completedFuture(null);
        }
        long end = System.nanoTime() + BUDGET_NANOS;
        try {
            return CompletableFuture.runAsync(() -> looks.forEach(look -> look.until(end)), lane)
                    .orTimeout(BUDGET_NANOS, TimeUnit.NANOSECONDS)
                    .handle((_, failure) -> settled(failure));
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(null);
        }
    }

    private static @Nullable Void settled(@Nullable Throwable failure) {
        if (!(failure instanceof TimeoutException)) {
            warnOf(failure);
        }
        return null;
    }

    private static void warnOf(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.warnf("Routing's quality path failed, the fast path answers alone: %s", failure);
        }
    }
}
