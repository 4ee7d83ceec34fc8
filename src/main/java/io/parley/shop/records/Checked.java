package io.parley.shop.records;

import io.parley.shop.ShopRecords;
import java.util.List;

/// Records whose references were looked up.
///
/// @param records those without a fault, complete
/// @param faults of the others
public record Checked(ShopRecords records, List<LineFault> faults) {
    public Checked {
        faults = List.copyOf(faults);
    }
}
