/// How fast the turn empties its topic, beside two plain loops on the same engines: [RawCopy] only
/// passes records on, [PlainTurn] writes the very same rows, snapshots and events as the turn but
/// decides nothing. What is left between that and the turn is what deciding, sealing and looking up
/// cost. [Race] fills each one's topic while it stands still and times how long it takes.
@NullMarked
package io.parley.cli.bench.drain;

import org.jspecify.annotations.NullMarked;
