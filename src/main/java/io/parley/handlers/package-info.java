/// One folder an intent: its handler, the phrases that lead to it, its messages and its test. A
/// handler is pure: it is given what was asked and the facts known, and says what it still needs or
/// what to answer. Whoever adds an intent adds a folder and touches nothing else.
@NullMarked
package io.parley.handlers;

import org.jspecify.annotations.NullMarked;
