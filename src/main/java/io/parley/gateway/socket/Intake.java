package io.parley.gateway.socket;

import io.parley.commerce.Language;
import io.parley.conversation.Cause;
import io.parley.conversation.Recorded;
import io.parley.gateway.Admission;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.Utterance;
import io.parley.gateway.frames.ServerFrame;
import io.parley.gateway.frames.Views;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Takes one client's messages in. They go to the broker in the order they came, without waiting
/// for one another, and are acknowledged in that order. After a failure the connection ends,
/// because a later message must not be acknowledged when an earlier one may be lost.
final class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration WHEN_FULL = Duration.ofSeconds(1);
    private static final String ASSISTANT = "assistant";

    private final Admission.In in;
    private final Language language;
    private final Desk desk;
    private final Outbox outbox;
    private final Deque<Pending> pending = new ArrayDeque<>(0);

    Intake(Admission.In in, Language language, Desk desk, Outbox outbox) {
        this.in = in;
        this.language = language;
        this.desk = desk;
        this.outbox = outbox;
    }

    void take(String id, String text, @Nullable String choice) {
        switch (Utterance.of(id, text, choice)) {
            case Utterance.Checked.Fit(Utterance utterance) -> take(utterance);
            case Utterance.Checked.Unfit(Problem problem) -> refuse(problem, id);
        }
    }

    /// An event passed: whoever waits for an answer to its message need not be told "typing" later.
    void see(Recorded event) {
        if (!pending.isEmpty()) {
            Views.settles(event).ifPresent(this::settle);
        }
    }

    private void take(Utterance utterance) {
        Optional<Problem> problem =
                pending.size() >= desk.config().sockets().inFlight()
                        ? Optional.of(Problems.tooManyMessages(WHEN_FULL))
                        : desk.submissions().exceeds(in.conversation());
        problem.ifPresentOrElse(p -> refuse(p, utterance.id()), () -> send(utterance));
    }

    private void send(Utterance utterance) {
        Pending message = new Pending(utterance.id(), utterance.cause());
        pending.add(message);
        var _ =
                desk.submissions()
                        .send(in, utterance, language, false)
                        .subscribe()
                        .with(_ -> outbox.run(() -> held(message)), this::failed);
    }

    private void held(Pending message) {
        message.hold();
        while (!pending.isEmpty() && pending.element().isHeld()) {
            acknowledge(pending.remove());
        }
    }

    private void acknowledge(Pending message) {
        outbox.send(new ServerFrame.Ack(message.id()));
        if (!message.isSettled()) {
            outbox.send(new ServerFrame.Typing(ASSISTANT, message.id()));
        }
    }

    private void failed(Throwable failure) {
        LOG.warnf(
                "Message not accepted conversation=%s failure=%s",
                in.conversation(), failure.getClass().getName());
        outbox.run(() -> outbox.close(Closing.NOT_ACCEPTED));
    }

    private void settle(Cause cause) {
        pending.stream().filter(m -> m.cause().equals(cause)).forEach(Pending::settle);
    }

    /// An id that cannot be used is not sent back either.
    private void refuse(Problem problem, String id) {
        boolean nameless = problem.equals(Problems.clientIdUnusable());
        outbox.send(ServerFrame.Error.of(problem, nameless ? null : id));
    }
}
