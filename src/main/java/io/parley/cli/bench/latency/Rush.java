package io.parley.cli.bench.latency;

import io.parley.cli.bench.BenchShop;
import io.parley.cli.bench.Chats;
import io.parley.cli.bench.Crowd;
import io.parley.cli.bench.Frame;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Shoppers who ask one after the other, at a fixed rate.
final class Rush {
    private static final String ID = "rush-";
    private static final Duration LEAD = Duration.ofMillis(500);
    private static final Duration LATEST = Duration.ofSeconds(20);
    private static final int SAY_EVERY_S = 10;

    private final Crowd crowd;
    private final int shoppers;
    private final Progress progress;
    private volatile @Nullable Waits waits;

    Rush(Chats chats, int port, int shoppers, Progress progress) {
        this.crowd = new Crowd(chats, port, 0, shoppers, this::heard);
        this.shoppers = shoppers;
        this.progress = progress;
    }

    Outcome run(int rate, int warmupSeconds, int seconds) throws InterruptedException {
        progress.say("Opening %,d sockets", shoppers);
        crowd.gather();
        progress.say("Warming up for %d s, then measuring for %d s", warmupSeconds, seconds);
        var questions = rate * (warmupSeconds + seconds);
        var measured =
                new Waits(
                        questions,
                        rate * warmupSeconds,
                        System.nanoTime() + LEAD.toNanos(),
                        TimeUnit.SECONDS.toNanos(1) / rate);
        waits = measured;
        for (var question = 0; question < questions; question++) {
            ask(measured, question);
            if (question % (rate * SAY_EVERY_S) == 0) {
                progress.say("%,d questions are unanswered", unanswered(measured, question));
            }
        }
        awaitRest(measured);
        return outcome(measured);
    }

    /// At its moment, or at once when that has passed: the rate does not yield to the server.
    private void ask(Waits measured, int question) {
        for (var left = 1L; left > 0; ) {
            left = measured.due(question) - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(left);
            }
        }
        var shopper = question % shoppers;
        crowd.send(
                shopper,
                Frame.message(ID + question, BenchShop.question(shopper, question / shoppers)));
        crowd.require();
    }

    private static int unanswered(Waits measured, int asked) {
        return Math.max(0, measured.missing() - (measured.questions() - asked));
    }

    private void heard(Frame frame) {
        var now = System.nanoTime();
        var running = waits;
        var settled = frame.settles();
        if (frame.type().equals("error")) {
            crowd.spoil("The server refuses: " + frame.code());
        } else if (running != null && settled != null && settled.startsWith(ID)) {
            running.answered(Integer.parseInt(settled, ID.length(), settled.length(), 10), now);
        }
    }

    private void awaitRest(Waits measured) throws InterruptedException {
        var end = System.nanoTime() + LATEST.toNanos();
        while (measured.missing() > 0 && System.nanoTime() < end) {
            Thread.sleep(100);
            crowd.require();
        }
    }

    private static Outcome outcome(Waits measured) {
        var missing = measured.missing();
        return new Outcome(
                measured.figures(),
                missing == 0
                        ? List.of()
                        : List.of(
                                "%,d questions are unanswered after %d s"
                                        .formatted(missing, LATEST.toSeconds())));
    }
}
