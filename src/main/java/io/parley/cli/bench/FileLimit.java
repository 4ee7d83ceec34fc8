package io.parley.cli.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// The number of files, sockets among them, that a process may have open. Processes of this
/// benchmark inherit it.
public final class FileLimit {
    /// What a process has open beside its sockets.
    private static final int OTHERS = 1_000;

    private FileLimit() {}

    /// @throws BenchFailure when so many sockets are too many for a process
    public static void require(int sockets) {
        var needed = sockets + OTHERS;
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                && unix.getMaxFileDescriptorCount() < needed) {
            throw new BenchFailure(
                    "%,d sockets need a limit of %,d open files, and it is %,d: run 'ulimit -n %d' in this shell before (a hard limit is raised by root, in /etc/security/limits.conf or with 'prlimit')."
                            .formatted(sockets, needed, unix.getMaxFileDescriptorCount(), needed));
        }
    }
}
