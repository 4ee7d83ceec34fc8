package io.parley.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What a benchmark ran on; `memory` in bytes.
record Machine(int cores, long memory, String os, String java) {

    static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                String.join(" ", system.getName(), system.getVersion(), system.getArch()),
                Runtime.version().toString());
    }
}
