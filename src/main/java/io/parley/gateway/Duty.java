package io.parley.gateway;

import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Whether this instance is a gateway.
@Singleton
public class Duty {
    private static final String ROLE = "gateway";

    private final Set<String> roles;

    public Duty(@ConfigProperty(name = "parley.roles", defaultValue = ROLE) Set<String> roles) {
        this.roles = Set.copyOf(roles);
    }

    /// True when `parley.roles` names the gateway.
    public boolean isOn() {
        return roles.contains(ROLE);
    }
}
