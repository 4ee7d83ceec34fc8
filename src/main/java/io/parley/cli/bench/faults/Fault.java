package io.parley.cli.bench.faults;

import io.parley.cli.bench.RedisSocket;
import io.parley.local.EngineKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something that goes wrong while shoppers write and are answered, and is mended afterwards.
sealed interface Fault {
    /// How long an engine stays away.
    Duration OUTAGE = Duration.ofSeconds(1);

    /// What happens, for people.
    String title();

    /// Fail-points that instances, by their number, must have been started with.
    default Map<Integer, String> arms() {
        return Map.of();
    }

    /// Happens and is mended; says how many processes were killed.
    int strike(Site site) throws InterruptedException, IOException;

    /// Instances halt, as by SIGKILL, the n-th time they come to a step of the turn.
    record Halts(Map<Integer, String> arms) implements Fault {
        @Override
        public String title() {
            return "halt at " + String.join(", ", arms.values());
        }

        @Override
        public int strike(Site site) throws InterruptedException {
            for (var number : arms.keySet()) {
                site.instance(number).awaitHalt();
                site.instance(number).restart();
            }
            return arms.size();
        }
    }

    record KilledInstance(int number) implements Fault {
        @Override
        public String title() {
            return "SIGKILL of an instance";
        }

        @Override
        public int strike(Site site) throws InterruptedException {
            site.instance(number).kill();
            site.instance(number).restart();
            return 1;
        }
    }

    record KilledEngines(Set<EngineKind> kinds) implements Fault {
        @Override
        public String title() {
            return "SIGKILL of "
                    + String.join(", ", kinds.stream().map(EngineKind::title).sorted().toList());
        }

        @Override
        public int strike(Site site) throws InterruptedException {
            for (var kind : kinds) {
                site.engine(kind).kill();
            }
            Thread.sleep(OUTAGE);
            for (var kind : kinds) {
                site.engine(kind).restart();
            }
            return kinds.size();
        }
    }

    record FlushedRedis() implements Fault {
        @Override
        public String title() {
            return "FLUSHALL of Redis";
        }

        @Override
        public int strike(Site site) throws IOException {
            try (var redis = new RedisSocket(site.addresses().redis())) {
                redis.write(List.of(RedisSocket.word("FLUSHALL")));
                redis.flush();
                var _ = redis.read();
            }
            return 0;
        }
    }

    /// An instance stops in peace and comes back: two rebalances.
    record LeftAndJoined(int number) implements Fault {
        @Override
        public String title() {
            return "an instance leaves and joins";
        }

        @Override
        public int strike(Site site) throws InterruptedException {
            site.instance(number).leave();
            site.instance(number).restart();
            return 0;
        }
    }

    /// An instance stands still for longer than its group waits, and goes on as if nothing had
    /// been.
    record Frozen(int number, Duration pause) implements Fault {
        @Override
        public String title() {
            return "an instance is frozen for %d s and wakes up".formatted(pause.toSeconds());
        }

        @Override
        public int strike(Site site) throws InterruptedException {
            site.instance(number).freeze();
            try {
                Thread.sleep(pause);
            } finally {
                site.instance(number).thaw();
            }
            return 0;
        }
    }
}
