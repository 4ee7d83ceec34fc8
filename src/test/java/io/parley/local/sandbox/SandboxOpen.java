package io.parley.local.sandbox;

import io.parley.local.EnginesResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parley as `serve --sandbox --demo` runs it.
public final class SandboxOpen implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(SandboxSettings.ALL);
        settings.put("parley.local.demo", "true");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EnginesResource.class));
    }
}
