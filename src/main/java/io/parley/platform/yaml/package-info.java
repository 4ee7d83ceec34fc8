/// Files people write in YAML, read node by node, since only nodes know the line a mistake stands
/// in.
@NullMarked
package io.parley.platform.yaml;

import org.jspecify.annotations.NullMarked;
