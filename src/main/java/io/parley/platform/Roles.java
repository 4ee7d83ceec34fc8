package io.parley.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What this process does of the whole, by `parley.roles`; everything unless set.
@ApplicationScoped
public class Roles {
    public static final String TURN = "turn";
    public static final String GATEWAY = "gateway";

    private final Set<String> roles;

    public Roles(
            @ConfigProperty(
                            name = "parley.roles",
                            defaultValue = "turn,gateway,fallback,actions,escalation,analytics")
                    Set<String> roles) {
        this.roles = roles;
    }

    public boolean include(String role) {
        return roles.contains(role);
    }
}
