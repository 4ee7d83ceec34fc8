/// How long a shopper waits: questions are sent at a fixed rate, whatever becomes of the earlier
/// ones, and each wait is counted from the moment its question was due, not from when a busy client
/// got round to sending it.
@NullMarked
package io.parley.cli.bench.latency;

import org.jspecify.annotations.NullMarked;
