/// How scenarios are played. A [Performer] opens a [Chat] for each, in a shop of its own, and lets
/// a shopper talk, line by line ([ScriptedShopper]) or by what it knows ([KnowingShopper]). Every
/// [Exchange] is held against what was expected of it; the first that is not as expected ends the
/// scenario, and the [Result] says why. What is behind the chat is somebody else's.
@NullMarked
package io.parley.cli.scenarios.play;

import org.jspecify.annotations.NullMarked;
