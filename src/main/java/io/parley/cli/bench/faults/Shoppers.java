package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.bench.Chats;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All shoppers, asked and told from outside their event loop.
final class Shoppers implements AutoCloseable {
    private static final int ENTER_EVERY_MS = 2;
    private static final long LOOK_EVERY_MS = 1_000;
    private static final long ASK_EVERY_MS = 100;
    private static final long PEEK_EVERY_MS = 5;

    private final Chats chats = new Chats();
    private final Map<String, Integer> complaints = new TreeMap<>();
    private final List<StubbornShopper> all;

    Shoppers(List<Integer> ports, int shoppers, int messagesEach) {
        all =
                IntStream.range(0, shoppers)
                        .mapToObj(n ->
                                new StubbornShopper(chats, ports, n, messagesEach, this::complain))
                        .toList();
    }

    private void complain(String code) {
        complaints.merge(code, 1, Integer::sum);
    }

    /// Lets them all in; they keep their chats from now on.
    void gather(Duration within) throws InterruptedException {
        for (var shopper : all) {
            chats.later((long) ENTER_EVERY_MS * shopper.number(), shopper::visit);
        }
        await("were let in", StubbornShopper::isGreeted, within);
        chats.every(LOOK_EVERY_MS, () -> all.forEach(one -> one.look(System.nanoTime())));
    }

    void release(List<Portion> portions) {
        var _ =
                chats.ask(() -> {
                    portions.forEach(portion -> all.get(portion.shopper()).release(portion.upTo()));
                    return portions.size();
                });
    }

    /// Returns when each has an acknowledgement and an answer to everything, sent three times.
    void awaitContent(Duration within) throws InterruptedException {
        await("have all their answers", StubbornShopper::isContent, within);
    }

    private void await(String what, Predicate<StubbornShopper> done, Duration within)
            throws InterruptedException {
        var end = System.nanoTime() + within.toNanos();
        while (count(done) < all.size()) {
            if (System.nanoTime() > end) {
                throw new BenchFailure(
                        "After %d s only %,d of %,d shoppers %s; errors they were told: %s"
                                .formatted(
                                        within.toSeconds(),
                                        count(done),
                                        all.size(),
                                        what,
                                        complaints()));
            }
            Thread.sleep(ASK_EVERY_MS);
        }
    }

    private long count(Predicate<StubbornShopper> wanted) {
        return chats.ask(() -> all.stream().filter(wanted).count());
    }

    /// How often each error was told.
    Map<String, Integer> complaints() {
        return chats.ask(() -> Map.copyOf(complaints));
    }

    /// Waits until at most so many messages are unanswered, and says how many are.
    long awaitUnanswered(long most, Duration within) throws InterruptedException {
        var end = System.nanoTime() + within.toNanos();
        var open = unanswered();
        while (open > most) {
            if (System.nanoTime() > end) {
                throw new BenchFailure(
                        "After %d s %,d messages are unanswered; errors the shoppers were told: %s"
                                .formatted(within.toSeconds(), open, complaints()));
            }
            Thread.sleep(PEEK_EVERY_MS);
            open = unanswered();
        }
        return open;
    }

    long unanswered() {
        return chats.ask(() -> all.stream().mapToLong(StubbornShopper::unanswered).sum());
    }

    long attempts() {
        return chats.ask(() -> all.stream().mapToLong(StubbornShopper::attempts).sum());
    }

    /// What each has seen, by its number.
    List<Seen> seen() {
        return chats.ask(() ->
                all.stream()
                        .map(one -> new Seen(List.copyOf(one.seen()), one.repeated()))
                        .toList());
    }

    /// The events one shopper saw, in the order they came, and how many came again.
    record Seen(List<Long> seqs, long repeated) {}

    @Override
    public void close() {
        chats.close();
    }
}
