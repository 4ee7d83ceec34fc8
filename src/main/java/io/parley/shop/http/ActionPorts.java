package io.parley.shop.http;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ShopAction;
import io.parley.shop.ShopActions;
import io.parley.shop.StoredActions;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gives each merchant its port: the built-in shop, unless a connector is configured. Made at the
/// start, so that wrong settings are known then and not at the first refund.
@Startup
@Singleton
public final class ActionPorts implements ShopActions {
    private final ShopActions builtIn;
    private final Map<MerchantId, ShopActions> connected;

    @Inject
    ActionPorts(StoredActions builtIn, ConnectorsConfig config, InstantSource clock) {
        this((ShopActions) builtIn, Connectors.of(config), clock);
    }

    ActionPorts(ShopActions builtIn, List<Connector> connectors, InstantSource clock) {
        this.builtIn = builtIn;
        this.connected = connectors.isEmpty() ? Map.of() : connected(connectors, clock);
    }

    private static Map<MerchantId, ShopActions> connected(
            List<Connector> connectors, InstantSource clock) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        return connectors.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Connector::merchant,
                                connector -> new HttpActions(connector, client, clock)));
    }

    private ShopActions of(MerchantId merchant) {
        return connected.getOrDefault(merchant, builtIn);
    }

    @Override
    public Strength strength(MerchantId merchant) {
        return of(merchant).strength(merchant);
    }

    @Override
    public Uni<ActionOutcome> carryOut(
            MerchantId merchant, String key, String subject, ShopAction action) {
        return of(merchant).carryOut(merchant, key, subject, action);
    }

    @Override
    public Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key) {
        return of(merchant).find(merchant, key);
    }
}
