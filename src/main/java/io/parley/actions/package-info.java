/// The lane that asks shops for things. `ActionLane` reads what was asked, `ActionDesk` sees each
/// ask to its end by what the shop can tell of it, `Attempts` remembers what was begun so that
/// nothing is done twice after a crash, and the outcome goes back to the conversation as a command.
@NullMarked
package io.parley.actions;

import org.jspecify.annotations.NullMarked;
