package io.parley.shop.records;

import java.util.List;
import java.util.Optional;

/// A line, read: its records when there is no fault, else its faults.
///
/// @param claimedId the id the line is for, also when something else in it is wrong
public record ReadLine(
        LineShape shape, List<Written> records, List<Fault> faults, Optional<String> claimedId) {
    public ReadLine {
        records = List.copyOf(records);
        faults = List.copyOf(faults);
    }
}
