package io.parley.routing.slots;

import io.parley.language.Folding;

/// The words as they were written, for what was found in their folded form: folding loses capitals
/// and Traditional characters, which an address and a name need.
final class Unfolded {
    private Unfolded() {}

    /// Folds the message some dozen times, so only for what is seldom found.
    static String span(String raw, int start, int end) {
        return raw.substring(before(raw, start + 1) - 1, before(raw, end)).strip();
    }

    /// The shortest beginning of the message whose folded form is so long.
    private static int before(String raw, int folded) {
        int low = 1;
        int high = raw.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (Folding.fold(raw.substring(0, middle)).length() < folded) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
