package io.parley.routing.slots;

/// Where a day lies that is said without its year, month or week: `Friday`, `the 20th`.
public enum Tense {
    /// Today or the last one before, as of something bought.
    PAST,
    /// Today or the next one, as of a delivery.
    COMING
}
