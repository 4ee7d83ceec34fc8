package io.parley.turn;

import io.parley.commerce.Storefront;
import io.parley.conversation.Answers;
import io.parley.conversation.Candidate;
import io.parley.conversation.EchoWording;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Wording;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.journal.DeadLetter;
import io.parley.platform.FailPoints;
import io.parley.routing.Glance;
import io.parley.routing.Router;
import io.parley.routing.Written;
import io.parley.shop.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// One process that takes turns, over twins of everything outside. Its handler echoes what was said
/// unless a test gives it another.
final class Instance {
    static final Instant NOON = Instant.parse("2026-06-18T12:00:00Z");
    static final Handling ECHO =
            (request, _) -> new Step.Reply(Answers.say("re: " + request.query().said().text()));
    private static final Intent TRACKING = new Intent("order_tracking");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /// What a handler says to a message, without anything to remember between two steps.
    interface Handling {
        Step handle(Request request, Facts facts);
    }

    final InMemoryJournal journal;
    final InMemoryVault vault;
    final InMemorySnapshots snapshots = new InMemorySnapshots();
    final RecordingPublisher publisher = new RecordingPublisher();
    final FakeReads reads = new FakeReads();
    private final AtomicInteger routed = new AtomicInteger();
    private final Turn turn;
    private volatile Glance seen = Glance.NONE;
    private Supplier<CompletableFuture<Glance>> closer =
            () -> CompletableFuture.completedFuture(Glance.NONE);

    private Instance(
            InMemoryJournal journal, InMemoryVault vault, Handling handling, Wording wording) {
        this.journal = journal;
        this.vault = vault;
        InstantSource clock = InstantSource.fixed(NOON);
        Deciding deciding =
                new Deciding(
                        new Answering(
                                new Recording(),
                                request -> facts -> handling.handle(request, facts)),
                        reads,
                        clock);
        this.turn =
                new Turn(
                        new Loading(
                                journal,
                                snapshots,
                                vault,
                                new FakeMerchants(),
                                new Houses(wording),
                                clock),
                        deciding,
                        new Appending(deciding, journal, vault),
                        new Settling(vault, publisher, snapshots),
                        new FailPoints(Optional.empty()));
    }

    static Instance alone() {
        return handledBy(ECHO);
    }

    static Instance handledBy(Handling handling) {
        return of(handling, new EchoWording());
    }

    static Instance of(Handling handling, Wording wording) {
        return new Instance(new InMemoryJournal(), new InMemoryVault(), handling, wording);
    }

    /// Another process over the same journal and keys, with snapshots of its own.
    Instance another() {
        return another(ECHO);
    }

    Instance another(Handling handling) {
        return new Instance(journal, vault, handling, new EchoWording());
    }

    /// How often a message was read by the router.
    int routed() {
        return routed.get();
    }

    /// What was known of the batch's texts when a message was last routed.
    Glance seen() {
        return seen;
    }

    /// What a closer look at a batch's texts gives from now on.
    void glances(Supplier<CompletableFuture<Glance>> closer) {
        this.closer = closer;
    }

    private final class Recording implements Router {
        @Override
        public Route route(Query query, Storefront storefront) {
            routed.incrementAndGet();
            return new Route(
                    TRACKING,
                    0.9,
                    query.screenLanguage(),
                    Map.of(),
                    List.of(new Candidate(TRACKING, 0.9)),
                    "test");
        }

        @Override
        public Route route(Query query, Storefront storefront, Glance glance) {
            seen = glance;
            return route(query, storefront);
        }

        @Override
        public CompletableFuture<Glance> glance(Collection<Written> texts) {
            return closer.get();
        }
    }

    /// Takes one batch to its end.
    void takes(Received... batch) {
        takes(List.of(batch), List.of());
    }

    void takes(List<Received> batch, List<DeadLetter> unreadable) {
        turn.take(batch, unreadable).await().atMost(LIMIT);
    }

    /// Takes a batch that ends in an outage.
    RuntimeException takesInVain(Received... batch) {
        try {
            takes(batch);
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("The batch was taken");
    }
}
