package io.parley.cli.bench.faults;

import io.parley.cli.bench.faults.Verdict.Wrong;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// By the journal: each message once and in the order it was written, each answered once, `seq`
/// without a gap.
record JournalCheck(int messagesEach, Verdict verdict) {
    private static final String CAUSE = "shopper:" + StubbornShopper.ID;

    void examine(int shopper, List<Entry> journal) {
        numbered(shopper, journal);
        var received =
                journal.stream()
                        .filter(entry -> entry.type().equals(Entry.RECEIVED))
                        .map(Entry::cause)
                        .toList();
        ordered(shopper, received);
        var answered = journal.stream().map(Entry::answers).filter(Objects::nonNull);
        once(shopper, "received", received.stream());
        once(shopper, "answered", answered);
    }

    private void numbered(int shopper, List<Entry> journal) {
        for (var n = 0; n < journal.size(); n++) {
            if (journal.get(n).seq() != n + 1) {
                verdict.add(Wrong.GAPS, "shopper %d lacks seq %d in the journal", shopper, n + 1);
                return;
            }
        }
    }

    private void ordered(int shopper, List<String> received) {
        for (var n = 1; n < received.size(); n++) {
            if (number(received.get(n)) < number(received.get(n - 1))) {
                verdict.add(
                        Wrong.REORDERED,
                        "shopper %d: %s was received after %s",
                        shopper,
                        received.get(n),
                        received.get(n - 1));
            }
        }
    }

    private void once(int shopper, String what, Stream<String> causes) {
        Map<String, Long> times =
                causes.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        IntStream.rangeClosed(1, messagesEach)
                .mapToObj(message -> CAUSE + message)
                .filter(cause -> !times.containsKey(cause))
                .forEach(cause ->
                        verdict.add(Wrong.LOST, "shopper %d: %s was not %s", shopper, cause, what));
        times.forEach((cause, count) -> {
            if (count > 1) {
                verdict.add(
                        Wrong.DOUBLED,
                        "shopper %d: %s was %s %d times",
                        shopper,
                        cause,
                        what,
                        count);
            }
        });
    }

    private static int number(String cause) {
        return cause.startsWith(CAUSE) ? Integer.parseInt(cause.substring(CAUSE.length())) : 0;
    }
}
