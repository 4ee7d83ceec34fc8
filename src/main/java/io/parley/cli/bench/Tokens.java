package io.parley.cli.bench;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// Tokens as the measured shop signs them for its shoppers.
public final class Tokens {
    private static final float MINUTES = 12 * 60;

    private Tokens() {}

    public static String of(int shopper) {
        var claims = new JwtClaims();
        claims.setAudience(BenchShop.ID.value());
        claims.setSubject(BenchShop.shopper(shopper).subject());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(Seeding.TOKEN_KEY));
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
        }
    }
}
