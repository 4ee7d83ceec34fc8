/// What commands share that start this same program again as further processes: [Program] is its
/// command line, [ChildProcess] a process that ends with this one, [Scratch] the folder they work
/// in. [Progress] tells the person at the terminal, and [JsonFile] is what is left at the end.
@NullMarked
package io.parley.cli.process;

import org.jspecify.annotations.NullMarked;
