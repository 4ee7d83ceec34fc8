package io.parley.cli.bench.faults;

import java.util.List;
import java.util.stream.IntStream;

/// A shopper's next few messages, up to and with number `upTo`. Portions are dealt out so that
/// every fault meets about as many, and a shopper is met by several faults.
record Portion(int shopper, int upTo) {
    static final int SIZE = 5;

    /// Those of one step of so many.
    static List<Portion> of(int step, int steps, int shoppers, int messagesEach) {
        var each = (messagesEach + SIZE - 1) / SIZE;
        var all = (long) each * shoppers;
        return IntStream.range((int) (all * step / steps), (int) (all * (step + 1) / steps))
                .mapToObj(n ->
                        new Portion(
                                n % shoppers, Math.min(messagesEach, (n / shoppers + 1) * SIZE)))
                .toList();
    }
}
