package io.parley.gateway.socket;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.gateway.Problems;
import io.parley.gateway.frames.ServerFrame;
import io.parley.gateway.frames.Views;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Follows one conversation for one client: each event once, in order, without a gap. It joins the
/// audience first and reads the journal then, so that nothing falls between the two; live events
/// wait meanwhile. Whatever is published is already in the journal, so a gap can always be read.
final class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final long ANYWHERE = -1;

    private final ConversationId conversation;
    private final Feeds feeds;
    private final Outbox outbox;
    private final Consumer<Recorded> follower;
    private final Consumer<Recorded> seen;

    /// The seq of the last event sent or passed over; `ANYWHERE` before the first when only new
    /// ones are wanted.
    private long last;

    /// Live events that came while the journal was read; none while nothing is read.
    private @Nullable Deque<Recorded> waiting;

    private boolean caughtUp;

    /// @param seen is told every event that passes, shown or not
    Feed(ConversationId conversation, Feeds feeds, Outbox outbox, Consumer<Recorded> seen) {
        this.conversation = conversation;
        this.feeds = feeds;
        this.outbox = outbox;
        this.seen = seen;
        this.follower = event -> outbox.run(() -> live(event));
    }

    /// A thread that has no events yet, or whose events so far are not wanted.
    void startNow(boolean isNew) {
        feeds.audience().join(conversation, follower);
        last = isNew ? 0 : ANYWHERE;
        catchUp();
    }

    /// Everything after `resume`. The event at `resume` is read, too: when it does not exist, the
    /// client has counted another thread, and gets all of this one.
    void startAfter(long resume) {
        feeds.audience().join(conversation, follower);
        waiting = new ArrayDeque<>();
        if (resume > 0) {
            last = resume;
            read(resume - 1, events -> verified(events));
        } else {
            readOn();
        }
    }

    void stop() {
        feeds.audience().leave(conversation, follower);
        waiting = null;
    }

    private void verified(List<Recorded> events) {
        if (events.isEmpty()) {
            outbox.send(ServerFrame.Error.of(Problems.resumeUnknown(), null));
            last = 0;
            readOn();
        } else {
            page(events);
        }
    }

    private void live(Recorded event) {
        if (outbox.isClosed()) {
            return;
        }
        Deque<Recorded> queue = waiting;
        if (queue == null) {
            follow(event);
        } else if (queue.size() < feeds.limits().buffer()) {
            queue.add(event);
        } else {
            outbox.close(Closing.TOO_SLOW);
        }
    }

    /// Passes a live event on, or reads what lies before it.
    private void follow(Recorded event) {
        if (last == ANYWHERE || event.seq() <= last + 1) {
            pass(event);
        } else {
            Deque<Recorded> queue = new ArrayDeque<>();
            queue.add(event);
            waiting = queue;
            readOn();
        }
    }

    private void readOn() {
        read(last, this::page);
    }

    private void read(long after, Consumer<List<Recorded>> then) {
        var _ =
                feeds.history()
                        .read(conversation, after, feeds.limits().page())
                        .subscribe()
                        .with(events -> outbox.run(() -> then.accept(events)), this::unreadable);
    }

    private void unreadable(Throwable failure) {
        LOG.warnf(
                "Journal unreadable conversation=%s failure=%s",
                conversation, failure.getClass().getName());
        outbox.run(() -> outbox.close(Closing.UNAVAILABLE));
    }

    /// Sends a page; the next is read when the client has taken this one.
    private void page(List<Recorded> events) {
        events.forEach(this::pass);
        if (events.size() == feeds.limits().page()) {
            outbox.whenWritten(this::readOn);
        } else {
            drain();
        }
    }

    private void drain() {
        Deque<Recorded> queue = waiting;
        while (queue != null && !queue.isEmpty()) {
            if (queue.element().seq() > last + 1) {
                gapWithin(queue);
                return;
            }
            pass(queue.remove());
        }
        waiting = null;
        if (!outbox.isClosed()) {
            catchUp();
        }
    }

    /// A live event was lost on the way here: the journal has it by now, or is not to be trusted.
    private void gapWithin(Deque<Recorded> queue) {
        long before = last;
        long next = queue.element().seq();
        read(
                before,
                events -> {
                    if (events.isEmpty()) {
                        LOG.errorf(
                                "Published but not in the journal conversation=%s seq=%d",
                                conversation, next);
                        outbox.close(Closing.UNAVAILABLE);
                    } else {
                        page(events);
                    }
                });
    }

    private void pass(Recorded event) {
        if (event.seq() > last) {
            last = event.seq();
            seen.accept(event);
            Views.of(event).map(ServerFrame.Event::new).ifPresent(outbox::send);
        }
    }

    private void catchUp() {
        if (!caughtUp) {
            caughtUp = true;
            outbox.send(new ServerFrame.CaughtUp(last == ANYWHERE ? null : last));
        }
    }
}
