package io.parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Ports of this machine's loopback address.
final class Ports {
    /// The engines start side by side, and the system may offer a port again before its first taker
    /// has bound it.
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    static int free() {
        while (true) {
            try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (GIVEN.add(probe.getLocalPort())) {
                    return probe.getLocalPort();
                }
            } catch (IOException none) {
                throw new EngineFailure("This machine offers no free port.", none);
            }
        }
    }

    static int take(EngineKind engine, int wanted) {
        if (wanted == 0) {
            return free();
        }
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw new EngineFailure(
                    "Port %d, wanted for %s, is taken by another program: give another with --%s-port, or 0 for a free one."
                            .formatted(wanted, engine.title(), engine.word()),
                    taken);
        }
    }
}
