/// Makes scenario files of the tasks of tau-bench's retail shop: [TauFolder] reads tasks and
/// records, [Converter] turns a [Task] into a [Conversion]: a scenario, or why there is none. What
/// is told of a task comes from its words, never from what it counts as solved.
@NullMarked
package io.parley.cli.scenarios.tau;

import org.jspecify.annotations.NullMarked;
