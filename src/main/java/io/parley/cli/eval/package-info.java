/// How good routing is, measured on labelled messages: [RoutingQuality] is the command, [Lesson]
/// trains and cross-validates, [Judgements] turns readings into rates. docs/routing.md says what
/// every figure means.
@NullMarked
package io.parley.cli.eval;

import org.jspecify.annotations.NullMarked;
