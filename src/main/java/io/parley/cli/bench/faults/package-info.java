/// The crash test. [Campaign] lets two instances serve shoppers who send everything three times,
/// while the [Fault]s of a plan strike one after the other: processes are killed at every step of
/// the turn, engines included, instances leave, join and freeze. What must hold afterwards is read
/// from the journal, from what each shopper saw, from the events topic and from the dead letters
/// ([Verdict]).
@NullMarked
package io.parley.cli.bench.faults;

import org.jspecify.annotations.NullMarked;
