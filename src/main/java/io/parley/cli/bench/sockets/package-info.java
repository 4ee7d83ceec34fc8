/// What an idle shopper costs. The server is warmed by some sockets, then measured without any and
/// with all of them; the shoppers live in a process of their own, [Hold], which is told by its
/// standard input when to ask and when to leave.
@NullMarked
package io.parley.cli.bench.sockets;

import org.jspecify.annotations.NullMarked;
