package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.Storefronts;
import io.parley.conversation.HouseRules;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// Two merchants and the tokens their shops sign.
public final class MerchantFixture {
    public static final Merchant TEA = merchant("tea", "https://tea.example");
    public static final Merchant SILK = merchant("silk", "https://silk.example");
    private static final byte[] GUEST_KEY = bytes("guest-key-of-the-tests-0123456789abcdef");

    private MerchantFixture() {}

    public static Merchant merchant(String id, String origin) {
        return new Merchant(
                Storefronts.of(id),
                Language.EN,
                bytes("token-key-of-the-merchant-" + id + "-0123456789"),
                Set.of(origin),
                HouseRules.DEFAULT);
    }

    /// A good token for an hour, unless `change` spoils it.
    public static String token(
            Merchant merchant, String subject, InstantSource clock, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setAudience(merchant.id().value());
        claims.setSubject(subject);
        claims.setExpirationTime(in(clock, Duration.ofHours(1)));
        change.accept(claims);
        return signed(claims, merchant.tokenKey(), AlgorithmIdentifiers.HMAC_SHA256);
    }

    public static String token(Merchant merchant, String subject, InstantSource clock) {
        return token(merchant, subject, clock, _ -> {});
    }

    public static String signed(JwtClaims claims, byte[] key, String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(new HmacKey(key));
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static NumericDate in(InstantSource clock, Duration ahead) {
        return NumericDate.fromMilliseconds(clock.instant().plus(ahead).toEpochMilli());
    }

    public static GuestTokens mint(InstantSource clock) {
        return new GuestTokens(GUEST_KEY, clock, new SplittableRandom(1));
    }

    /// Guests whose tokens `mint` reads.
    public static Guests guests(InstantSource clock) {
        return new Guests((_, _) -> Uni.createFrom().item(GUEST_KEY), NO_KEY, clock);
    }

    private static final MerchantsConfig NO_KEY =
            new MerchantsConfig() {
                @Override
                public Optional<String> guestKey() {
                    return Optional.empty();
                }

                @Override
                public Duration cachedFor() {
                    return Duration.ofSeconds(10);
                }

                @Override
                public Duration unknownFor() {
                    return Duration.ofSeconds(2);
                }
            };

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
