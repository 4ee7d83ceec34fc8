package io.parley.cli.bench.faults;

import io.parley.cli.bench.faults.Verdict.Wrong;
import java.util.HashSet;
import java.util.List;

/// By the shoppers' eyes: everything in the journal that shoppers are shown came over the sockets,
/// in order of `seq`, and nothing came twice, whatever sockets broke in between.
record EyesCheck(Verdict verdict) {

    void examine(int shopper, List<Entry> journal, Shoppers.Seen seen) {
        var missing = new HashSet<Long>();
        journal.stream().filter(Entry::isShown).forEach(entry -> missing.add(entry.seq()));
        for (var seq : seen.seqs()) {
            if (!missing.remove(seq)) {
                verdict.add(
                        Wrong.DOUBLED,
                        "shopper %d saw seq %d, which the journal does not have to show",
                        shopper,
                        seq);
            }
        }
        missing.forEach(
                seq -> verdict.add(Wrong.LOST, "shopper %d never saw seq %d", shopper, seq));
        if (seen.repeated() > 0) {
            verdict.add(
                    Wrong.DOUBLED,
                    "shopper %d saw %d events again or late",
                    shopper,
                    seen.repeated());
        }
    }
}
