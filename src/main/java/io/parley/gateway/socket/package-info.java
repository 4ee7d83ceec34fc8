/// The chat's WebSocket. A `SocketSession` is one connection: `Outbox` writes to it, `Feed` follows
/// the conversation's events without a gap, `Intake` takes messages in and acknowledges them in
/// order. All of a session runs on its connection's event loop, so none of it locks. `ChatSocket`
/// ties it to Quarkus, and tests to a wire in memory.
@NullMarked
package io.parley.gateway.socket;

import org.jspecify.annotations.NullMarked;
