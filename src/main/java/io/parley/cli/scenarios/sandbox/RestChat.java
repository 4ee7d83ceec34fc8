package io.parley.cli.scenarios.sandbox;

import io.parley.cli.scenarios.play.Asked;
import io.parley.cli.scenarios.play.Chat;
import io.parley.cli.scenarios.play.ChatFailure;
import io.parley.cli.scenarios.play.Turn;
import io.parley.cli.scenarios.script.Deed;
import io.parley.conversation.Choice;
import io.parley.local.sandbox.Glimpse;
import io.parley.local.sandbox.Movement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One chat over the public REST API, and by the sandbox's own paths what happened behind it.
final class RestChat implements Chat {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// How long the shop's answer to an action is waited for.
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private static final String ASKED = "action-asked";
    private static final String SETTLED = "action-settled";
    private static final long PAUSE_MS = 10;
    private static final String LOOKUP = "lookup";

    private final Post post;
    private final Backstage backstage;
    private final boolean keep;
    private Instant now;
    private long seen;
    private long unsettled;
    private int movements;

    RestChat(Post post, Backstage backstage, Instant now, boolean keep) {
        this.post = post;
        this.backstage = backstage;
        this.now = now;
        this.keep = keep;
    }

    @Override
    public Turn say(String text) throws InterruptedException {
        return whatComesOf(post.send(text, null, now));
    }

    @Override
    public Turn tap(Choice choice) throws InterruptedException {
        return whatComesOf(post.send(choice.label(), choice.id(), now));
    }

    /// What a command leaves is written at once, so it is decided when anything of it is there.
    private Turn whatComesOf(String cause) throws InterruptedException {
        return turn(glimpse ->
                glimpse.events().stream().anyMatch(event -> event.cause().equals(cause)));
    }

    @Override
    public Turn pass(Duration time) throws InterruptedException {
        moveClock(now.plus(time));
        awaitLanes();
        return turn(_ -> true);
    }

    @Override
    public Turn move(Deed.ParcelMoves parcel) throws InterruptedException {
        backstage.move(
                post.merchant(),
                new Movement(
                        parcel.id(),
                        parcel.trackingNumber(),
                        "scenario-" + ++movements,
                        parcel.milestone(),
                        now,
                        parcel.place(),
                        parcel.expected()));
        awaitLanes();
        return turn(_ -> true);
    }

    @Override
    public List<Asked> asked() throws InterruptedException {
        return backstage.asked(post.merchant());
    }

    private void moveClock(Instant to) throws InterruptedException {
        now = to;
        backstage.clock(to);
    }

    private void awaitLanes() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!backstage.isAllDealtWith()) {
            pause(end, "what was set going");
        }
    }

    /// What happened since the last turn, once it is enough and nothing is in flight.
    private Turn turn(Predicate<Glimpse> enough) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long settledBy = System.nanoTime() + SETTLING.toNanos();
        Glimpse glimpse = look();
        while (!enough.test(glimpse) || isInFlight(glimpse) || isSettling(glimpse, settledBy)) {
            pause(end, "the message");
            glimpse = look();
        }
        seen = glimpse.seq();
        unsettled += unsettled(glimpse);
        return new Turn(glimpse.status(), glimpse.events());
    }

    /// Whether the shop has not answered all that it was asked. One that takes long is not waited
    /// for: its answer then belongs to a later turn.
    private boolean isSettling(Glimpse glimpse, long until) {
        return unsettled + unsettled(glimpse) > 0 && System.nanoTime() < until;
    }

    private static long unsettled(Glimpse glimpse) {
        return count(glimpse, ASKED) - count(glimpse, SETTLED);
    }

    private static long count(Glimpse glimpse, String type) {
        return glimpse.events().stream().filter(event -> event.type().equals(type)).count();
    }

    private Glimpse look() throws InterruptedException {
        return backstage.look(post.merchant(), post.conversation(), seen);
    }

    /// A shop that is asked again later is asked at once: here it is the machine that is slow.
    private boolean isInFlight(Glimpse glimpse) throws InterruptedException {
        Optional<Instant> lookup =
                glimpse.timers().stream()
                        .filter(timer -> timer.kind().equals(LOOKUP))
                        .map(Glimpse.Pending::due)
                        .max(Instant::compareTo);
        if (lookup.isPresent() && lookup.get().isAfter(now)) {
            moveClock(lookup.get());
        }
        return glimpse.timers().stream().anyMatch(timer -> !timer.due().isAfter(now));
    }

    private static void pause(long end, String what) throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new ChatFailure(
                    "%s came to no end within %d s".formatted(what, PATIENCE.toSeconds()));
        }
        Thread.sleep(PAUSE_MS);
    }

    @Override
    public void close() {
        if (keep) {
            return;
        }
        try {
            backstage.drop(post.merchant());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
