/// What has happened, for ever. `Journal` appends events and state rows in one transaction a batch,
/// the codecs give every event and command one wire form, `Commands` is the one sender of commands
/// and `Publisher` puts written events on their topic. Only `turn` appends; everybody else reads.
@NullMarked
package io.parley.journal;

import org.jspecify.annotations.NullMarked;
