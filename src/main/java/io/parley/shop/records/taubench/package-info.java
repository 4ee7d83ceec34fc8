/// The retail shop of tau-bench as a shop of Parley. [TauBenchFormat] names its files, and a class
/// a file maps its lines. Its orders have no dates: [TauCalendar] gives them some, relative to now,
/// by a rule that docs/import.md states.
@NullMarked
package io.parley.shop.records.taubench;

import org.jspecify.annotations.NullMarked;
