/// A merchant's own phrases: what they look like in a file, what is wrong with one, and where their
/// versions are kept. What a router makes of them is the package above.
@NullMarked
package io.parley.routing.own;

import org.jspecify.annotations.NullMarked;
