/// The shell around the decision core. `Turns` reads commands from Kafka in batches, `Turn` takes
/// one batch through its seven steps - load, route, answer, decide, append, publish, refresh - and
/// commits follow. It is the journal's only writer; what it may not do is written as numbered rules
/// in docs/architecture.md.
@NullMarked
package io.parley.turn;

import org.jspecify.annotations.NullMarked;
