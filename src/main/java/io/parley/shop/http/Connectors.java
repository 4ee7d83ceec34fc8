package io.parley.shop.http;

import io.parley.commerce.MerchantId;
import io.parley.shop.http.ConnectorsConfig.Entry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes connectors of settings, or says everything that is wrong with them.
final class Connectors {
    private static final int SHORTEST_KEY = 32;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> mistakes = new ArrayList<>();

    private Connectors() {}

    /// @throws IllegalStateException when a setting is wrong; the message names every such property
    static List<Connector> of(ConnectorsConfig config) {
        return new Connectors().read(new TreeMap<>(config.byMerchant()));
    }

    private List<Connector> read(Map<String, Entry> entries) {
        entries.forEach(this::check);
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(
                    "Connectors of shops cannot be used:\n" + String.join("\n", mistakes));
        }
        return entries.entrySet().stream()
                .map(entry -> connector(new MerchantId(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Connector connector(MerchantId merchant, Entry entry) {
        return new Connector(
                merchant,
                URI.create(entry.url().replaceAll("/+$", "")),
                new Signer(entry.key()),
                entry.strength(),
                entry.timeout());
    }

    private void check(String merchant, Entry entry) {
        String property = ConnectorsConfig.PREFIX + "." + merchant;
        checkMerchant(property, merchant);
        checkUrl(property + ".url", entry.url());
        int bytes = entry.key().getBytes(StandardCharsets.UTF_8).length;
        if (bytes < SHORTEST_KEY) {
            mistake(
                    property + ".key",
                    "has %d bytes, at least %d are needed".formatted(bytes, SHORTEST_KEY));
        }
        if (entry.timeout().compareTo(Duration.ZERO) <= 0) {
            mistake(property + ".timeout", "must be longer than nothing");
        }
    }

    private void checkMerchant(String property, String merchant) {
        try {
            var _ = new MerchantId(merchant);
        } catch (IllegalArgumentException e) {
            mistake(property, String.valueOf(e.getMessage()));
        }
    }

    private void checkUrl(String property, String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException _) {
            mistake(property, "is no address");
            return;
        }
        if (uri.getHost() == null) {
            mistake(property, "names no host, write it like https://shop.example/parley");
        } else if (!isSafe(uri)) {
            mistake(property, "must begin with https:// unless the shop is on this machine");
        }
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            mistake(property, "must have no user, no query and no fragment");
        }
    }

    private static boolean isSafe(URI uri) {
        return "https".equals(uri.getScheme())
                || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
    }

    private void mistake(String property, String what) {
        mistakes.add(property + " " + what);
    }
}
