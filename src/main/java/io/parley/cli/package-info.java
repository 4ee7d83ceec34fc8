/// The commands of the program `parley`. [Parley] is where the process begins: it reads the command
/// line and hands over to one class a command; a new command is a class in its list. Nothing else
/// of the project knows this package.
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;
