/// Merchants' policies as they are written, kept and brought along: YAML files, checked before they
/// count. docs/policies.md describes every key.
@NullMarked
package io.parley.shop.rules;

import org.jspecify.annotations.NullMarked;
