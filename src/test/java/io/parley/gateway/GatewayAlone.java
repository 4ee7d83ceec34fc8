package io.parley.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The gateway with a real PostgreSQL and everything else in memory, with the demo merchant open.
public final class GatewayAlone implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(InMemoryNeighbours.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "parley.local.demo", "true",
                "parley.roles", "gateway",
                "parley.gateway.visitors.per-minute", "1000",
                "parley.gateway.messages.burst", "5");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class));
    }
}
