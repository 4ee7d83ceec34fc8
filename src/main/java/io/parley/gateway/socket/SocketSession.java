package io.parley.gateway.socket;

import io.parley.gateway.Admission;
import io.parley.gateway.Credentials;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.Visitor;
import io.parley.gateway.frames.ClientFrame;
import io.parley.gateway.frames.FrameReader;
import io.parley.gateway.frames.Reading;
import io.parley.gateway.frames.ServerFrame;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One connection of a chat, from the `hello` to the end.
final class SocketSession {
    private static final Logger LOG = Logger.getLogger(SocketSession.class);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Visitor visitor;
    private final Desk desk;
    private final Outbox outbox;
    private Phase phase;
    private int badFrames;

    /// Opens the session and starts the clock for its `hello`.
    SocketSession(Visitor visitor, Desk desk, Wire wire) {
        this.visitor = visitor;
        this.desk = desk;
        this.outbox = new Outbox(wire, desk.config().sockets().unwritten());
        this.phase =
                new Phase.Silent(wire.after(desk.config().sockets().helloWithin(), this::tooLate));
    }

    /// The client sent a text frame.
    void received(String text) {
        if (outbox.isClosed()) {
            return;
        }
        switch (FrameReader.frame(text)) {
            case Reading.Read<ClientFrame>(ClientFrame frame) -> accept(frame);
            case Reading.Unreadable<ClientFrame>(Problem problem) -> bad(problem, null);
        }
    }

    /// The client sent a binary frame, which means nothing here.
    void receivedBinary() {
        bad(Problems.unreadable("The frame is binary."), null);
    }

    /// The connection is gone.
    void closed() {
        outbox.forget();
        switch (phase) {
            case Phase.Silent(Runnable cancel) -> cancel.run();
            case Phase.Greeting _ -> {}
            case Phase.Talking(Feed feed, Intake _) -> feed.stop();
        }
    }

    private void accept(ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Hello hello -> greet(hello);
            case ClientFrame.Message(String id, String text) -> take(id, text, null);
            case ClientFrame.Tap(String id, String choice, String label) -> take(id, label, choice);
        }
    }

    private void take(String id, String text, @Nullable String choice) {
        switch (phase) {
            case Phase.Silent _, Phase.Greeting _ -> bad(Problems.helloExpected(), id);
            case Phase.Talking(Feed _, Intake intake) -> intake.take(id, text, choice);
        }
    }

    private void greet(ClientFrame.Hello hello) {
        switch (phase) {
            case Phase.Greeting _, Phase.Talking _ -> bad(Problems.helloTwice(), null);
            case Phase.Silent _ when Resume.isOutOfRange(hello) ->
                    bad(Problems.numberOutOfRange("resume", "-1 or more"), null);
            case Phase.Silent(Runnable cancel) -> {
                cancel.run();
                phase = new Phase.Greeting();
                identify(hello);
            }
        }
    }

    private void identify(ClientFrame.Hello hello) {
        var _ =
                desk.reception()
                        .welcome(visitor, new Credentials(hello.token(), hello.guest()))
                        .subscribe()
                        .with(
                                admission -> outbox.run(() -> identified(hello, admission)),
                                failure -> outbox.run(() -> unidentified(failure)));
    }

    private void identified(ClientFrame.Hello hello, Admission admission) {
        if (outbox.isClosed()) {
            return;
        }
        switch (admission) {
            case Admission.In in -> talk(hello, in);
            case Admission.Out(Problem problem) -> turnAway(problem);
        }
    }

    private void talk(ClientFrame.Hello hello, Admission.In in) {
        Intake intake = new Intake(in, Greetings.language(hello, in), desk, outbox);
        Feed feed = new Feed(in.conversation(), desk.feeds(), outbox, intake::see);
        phase = new Phase.Talking(feed, intake);
        outbox.send(Greetings.welcome(in, desk.config()));
        Resume.start(feed, hello, in);
    }

    private void unidentified(Throwable failure) {
        LOG.warnf(
                "Visitor not identified merchant=%s failure=%s",
                visitor.merchant().id(), failure.getClass().getName());
        outbox.close(Closing.UNAVAILABLE);
    }

    private void turnAway(Problem problem) {
        outbox.send(ServerFrame.Error.of(problem, null));
        outbox.close(
                problem.status() == TOO_MANY_REQUESTS
                        ? Closing.TOO_MANY_VISITS
                        : Closing.NOT_WELCOME);
    }

    private void tooLate() {
        if (phase instanceof Phase.Silent) {
            outbox.send(ServerFrame.Error.of(Problems.helloExpected(), null));
            outbox.close(Closing.NOT_WELCOME);
        }
    }

    private void bad(Problem problem, @Nullable String id) {
        outbox.send(ServerFrame.Error.of(problem, id));
        badFrames++;
        if (badFrames >= desk.config().sockets().badFrames()) {
            outbox.close(Closing.TOO_MANY_BAD_FRAMES);
        }
    }
}
