/// Conversations as tests, what `parley test` runs: `script` is what files say, `play` plays it
/// against a chat, `sandbox` is where that chat takes place. Here is what is left of it: a
/// [ResultTable] for people and a [ResultReport] for programs. docs/scenarios.md is the manual.
@NullMarked
package io.parley.cli.scenarios;

import org.jspecify.annotations.NullMarked;
