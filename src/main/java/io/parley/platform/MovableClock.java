package io.parley.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The clock of a sandbox. It goes with the machine's until it is put somewhere; there it stands,
/// so that what a test sees does not depend on how long the test takes.
public final class MovableClock extends Clock {
    private final Clock machine;
    private volatile @Nullable Instant put;

    MovableClock(Clock machine) {
        this.machine = machine;
    }

    public void put(Instant at) {
        put = at;
    }

    /// Lets it go with the machine's again.
    public void release() {
        put = null;
    }

    @Override
    public Instant instant() {
        Instant at = put;
        return at == null ? machine.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /// @throws UnsupportedOperationException always: zones are the merchants', not the clock's
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A movable clock has the machine's zone only");
    }
}
