package io.parley.shop.records;

/// Hears how far an import is. Called often.
public interface ImportProgress {
    ImportProgress NONE = (_, _) -> {};

    /// @param what such as `reading orders.jsonl`
    /// @param records how many of it so far
    void at(String what, int records);
}
