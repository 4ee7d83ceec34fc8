package io.parley.shop;

/// What writing records came to.
///
/// @param unchanged those that were there already, just so
public record Change(int added, int updated, int unchanged) {
    static final Change NONE = new Change(0, 0, 0);

    Change plus(Change more) {
        return new Change(added + more.added, updated + more.updated, unchanged + more.unchanged);
    }
}
