package io.parley.conversation;

import io.parley.commerce.Milestone;
import java.time.Instant;

/// A notice given about a parcel of a watched order: of what, and when that had happened.
public record Told(Milestone milestone, Instant at, Erasable<String> parcel) {

    /// Whether it was about this parcel. Decisions may ask; the fold may not.
    boolean isOf(String other) {
        return parcel.read().filter(other::equals).isPresent();
    }
}
