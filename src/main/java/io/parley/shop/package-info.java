/// What a shop's systems know: orders now, catalogue, parcels and policies as they come. Whoever
/// needs a fact names it as a `Lookup`; `Reads` fetches those of a whole batch at once, within a
/// time limit. The built-in shop keeps its data in PostgreSQL through Hibernate Reactive.
@NullMarked
package io.parley.shop;

import org.jspecify.annotations.NullMarked;
