/// What Parley is measured by: [Bench] lists the benchmarks, each with a folder of its own. Here is
/// what they share: [Benchmark] checks the input, runs in a scratch folder and reports [Figures];
/// [BenchServer] starts this same program again, so that what is measured or killed is a process of
/// its own. docs/benchmarks.md says what every figure means.
@NullMarked
package io.parley.cli.bench;

import org.jspecify.annotations.NullMarked;
