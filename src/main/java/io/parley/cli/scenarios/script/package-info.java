/// What stands in scenario files: a [Scenario] is a shopper with a [Course], either turn by turn or
/// by what the shopper knows, and an [Ending]. [ScriptReader] reads files; whatever is wrong in any
/// of them is a [io.parley.platform.yaml.Mistake] with its place, and then nothing is run.
/// docs/scenarios.md describes every key.
@NullMarked
package io.parley.cli.scenarios.script;

import org.jspecify.annotations.NullMarked;
