package io.parley.gateway.rest;

import io.parley.commerce.MerchantId;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.merchants.Merchant;
import io.parley.routing.OneCore;
import io.parley.routing.Phrases;
import io.parley.routing.Quality;
import io.parley.routing.Trial;
import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseFault;
import io.parley.routing.own.PhraseLines;
import io.parley.routing.own.PhraseReading;
import io.parley.routing.own.PhraseStore;
import io.parley.routing.own.PhraseStore.Current;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Shows, tries and changes merchants' phrases, off the event loop. Trials are work for seconds, so
/// they are done on one core, and of many at once some are turned away.
@Singleton
class PhraseDesk {
    static final String LINES = "application/jsonl";
    private static final int MOST_TRIALS = 4;

    private final DataSource database;
    private final Phrases shipped;
    private final InstantSource clock;
    private final Executor core = new OneCore();
    private final Semaphore trials = new Semaphore(MOST_TRIALS);

    PhraseDesk(DataSource database, Phrases shipped, InstantSource clock) {
        this.database = database;
        this.shipped = shipped;
        this.clock = clock;
    }

    /// The phrases that count, as lines.
    Uni<Response> show(Merchant merchant) {
        return work(
                () -> {
                    Current current = current(merchant);
                    return Response.ok(PhraseLines.written(current.phrases()), LINES)
                            .header(HttpHeaders.ETAG, PhraseVersion.tag(current.version()))
                            .build();
                },
                Infrastructure.getDefaultWorkerPool());
    }

    /// What these phrases would change.
    Uni<Response> check(Merchant merchant, byte[] lines) {
        return reading(
                lines,
                phrases -> {
                    Current current = current(merchant);
                    return answer(current, Trial.of(shipped, current.phrases(), phrases));
                });
    }

    /// Makes these phrases count, if those they were made for still do.
    Uni<Response> set(Merchant merchant, byte[] lines, @Nullable String ifMatch) {
        return ifMatch == null
                ? refuse(Problems.versionMissing())
                : reading(lines, phrases -> set(merchant, phrases, ifMatch));
    }

    private Response set(Merchant merchant, OwnPhrases phrases, String ifMatch)
            throws SQLException {
        Current current = current(merchant);
        if (!PhraseVersion.fits(ifMatch, current)) {
            return Answers.of(Problems.versionStale(current.version()));
        }
        Quality quality = Trial.of(shipped, current.phrases(), phrases);
        Optional<Integer> version =
                store(store ->
                        store.put(merchant.id(), phrases, current.version(), clock.instant()));
        return version.isPresent()
                ? answer(new Current(version.get(), phrases), quality)
                : Answers.of(Problems.versionStale(current(merchant).version()));
    }

    /// Makes the phrases count again that did before.
    Uni<Response> undo(Merchant merchant, @Nullable String ifMatch) {
        return ifMatch == null
                ? refuse(Problems.versionMissing())
                : work(() -> undone(merchant, ifMatch), Infrastructure.getDefaultWorkerPool());
    }

    private Response undone(Merchant merchant, String ifMatch) throws SQLException {
        Current current = current(merchant);
        if (!PhraseVersion.fits(ifMatch, current)) {
            return Answers.of(Problems.versionStale(current.version()));
        }
        if (current.version() == 0) {
            return Answers.of(Problems.nothingToUndo());
        }
        Optional<Integer> version = store(store -> store.undo(merchant.id(), current.version()));
        Current now = current(merchant);
        return version.isPresent()
                ? answer(now, null)
                : Answers.of(Problems.versionStale(now.version()));
    }

    private interface Trying {
        Response with(OwnPhrases phrases) throws SQLException;
    }

    /// Goes on with the phrases in the lines, on the core for trials.
    private Uni<Response> reading(byte[] lines, Trying trying) {
        if (lines.length > PhraseLines.MOST_BYTES) {
            return refuse(Problems.bodyTooLarge(PhraseLines.MOST_BYTES));
        }
        if (!trials.tryAcquire()) {
            return refuse(Problems.trialsBusy());
        }
        return work(() -> tried(lines, trying), core).onTermination().invoke(trials::release);
    }

    private Response tried(byte[] lines, Trying trying) throws SQLException {
        return switch (PhraseLines.read(lines, shipped.intents())) {
            case PhraseReading.Fit(OwnPhrases phrases) -> trying.with(phrases);
            case PhraseReading.Unfit(var faults) ->
                    Answers.of(
                            Problems.phrasesUnusable(
                                    faults.stream().map(PhraseDesk::line).toList()));
        };
    }

    private static String line(PhraseFault fault) {
        return "line " + fault;
    }

    private static Response answer(Current current, @Nullable Quality quality) {
        return Response.fromResponse(
                        Answers.of(
                                Response.Status.OK.getStatusCode(),
                                new PhraseBodies.State(
                                        current.version(),
                                        current.phrases().size(),
                                        quality == null ? null : PhraseBodies.Change.of(quality))))
                .header(HttpHeaders.ETAG, PhraseVersion.tag(current.version()))
                .build();
    }

    private interface Asking<T> {
        T of(PhraseStore store) throws SQLException;
    }

    private <T> T store(Asking<T> asking) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return asking.of(new PhraseStore(connection));
        }
    }

    private Current current(Merchant merchant) throws SQLException {
        MerchantId id = merchant.id();
        return store(store -> store.current(id))
                .orElseThrow(() -> new SQLException("The merchant is gone"));
    }

    private static Uni<Response> work(Callable<Response> work, Executor where) {
        Supplier<Uni<? extends Response>> begun =
                () -> {
                    try {
                        return Uni.createFrom().item(work.call());
                    } catch (Exception e) {
                        return Uni.createFrom().failure(e);
                    }
                };
        return Uni.createFrom().deferred(begun).runSubscriptionOn(where);
    }

    private static Uni<Response> refuse(Problem problem) {
        return Uni.createFrom().item(Answers.of(problem));
    }
}
