package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchFailure;
import io.parley.cli.bench.Seeding;
import io.parley.cli.process.Addresses;
import io.parley.cli.process.Program;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.local.EngineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything that can fail: three engines and two instances, each a process of its own.
record Site(List<EngineSite> engines, List<Instance> instances, Addresses addresses)
        implements AutoCloseable {

    /// @param armed the fail-points of the instances that start with one, by their number
    static Site build(
            Program program,
            Scratch scratch,
            Map<Integer, String> armed,
            int shoppers,
            Progress progress)
            throws Exception {
        progress.say("Starting Kafka, PostgreSQL and Redis, each alone");
        List<EngineSite> engines = new ArrayList<>();
        var addresses = new Addresses(Map.of());
        for (var kind : EngineKind.values()) {
            engines.add(EngineSite.start(program, scratch, kind));
            addresses = addresses.and(engines.getLast().addresses());
        }
        progress.say("Starting two instances");
        List<Instance> instances = new ArrayList<>();
        for (var n = 0; n < 2; n++) {
            var point = armed.getOrDefault(n, "");
            instances.add(new Instance("instance-" + n, program, addresses, scratch, point));
        }
        var site = new Site(engines, instances, addresses);
        site.awaitReady();
        try (var postgres = addresses.postgres("public")) {
            Seeding.sow(postgres, shoppers);
        }
        return site;
    }

    EngineSite engine(EngineKind kind) {
        return engines.stream()
                .filter(engine -> engine.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new BenchFailure("No " + kind.title() + " here."));
    }

    Instance instance(int number) {
        return instances.get(number);
    }

    List<Integer> ports() {
        return instances.stream().map(Instance::port).toList();
    }

    void awaitReady() throws InterruptedException {
        for (var instance : instances) {
            instance.awaitReady();
        }
    }

    @Override
    public void close() {
        instances.parallelStream().forEach(Instance::close);
        engines.parallelStream().forEach(EngineSite::close);
    }
}
