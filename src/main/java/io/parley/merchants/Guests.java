package io.parley.merchants;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Hands out the guest tokens' mint once its key is known.
@Singleton
public class Guests {
    private static final String KEY_NAME = "guest-tokens";

    private final ServiceKeys keys;
    private final MerchantsConfig config;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable GuestTokens> tokens = new AtomicReference<>();

    public Guests(ServiceKeys keys, MerchantsConfig config, InstantSource clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /// The mint. A database that is down fails the call; the next one tries again.
    public Uni<GuestTokens> tokens() {
        GuestTokens known = tokens.get();
        return known != null ? Uni.createFrom().item(known) : key().map(this::remember);
    }

    private Uni<byte[]> key() {
        return config.guestKey()
                .map(text -> Uni.createFrom().item(Base64.getDecoder().decode(text)))
                .orElseGet(() -> keys.key(KEY_NAME, random));
    }

    private GuestTokens remember(byte[] key) {
        GuestTokens mint = new GuestTokens(key, clock, random);
        tokens.set(mint);
        return mint;
    }
}
