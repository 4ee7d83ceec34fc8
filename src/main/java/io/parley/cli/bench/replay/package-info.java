/// `parley bench replay`: other people's conversations as load. What real customers typed, in their
/// order, goes through the turn, and the journal must hold exactly one outcome for each message.
@NullMarked
package io.parley.cli.bench.replay;

import org.jspecify.annotations.NullMarked;
