/// The sandbox that `parley test` plays in: [SandboxServer] starts `parley serve --sandbox` as a
/// process of its own, [ShopTransfer] brings merchants there from where they live, and [RestChats]
/// talks over HTTP, as any client does, and looks behind the scenes by the sandbox's own paths.
@NullMarked
package io.parley.cli.scenarios.sandbox;

import org.jspecify.annotations.NullMarked;
