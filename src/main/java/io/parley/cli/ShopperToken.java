package io.parley.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// The token a merchant's shop makes for a shopper who is signed in there.
public final class ShopperToken {
    private ShopperToken() {}

    public static String signed(byte[] key, String merchant, String shopper, int hours) {
        return signed(key, merchant, shopper, Clock.systemUTC().instant(), hours);
    }

    /// @param issued when it is made; it is good for so many hours from then
    public static String signed(
            byte[] key, String merchant, String shopper, Instant issued, int hours) {
        return signed(claims(merchant, shopper, issued, hours), key);
    }

    static JwtClaims claims(String merchant, String subject, Instant issued, int hours) {
        JwtClaims claims = new JwtClaims();
        claims.setAudience(merchant);
        claims.setSubject(subject);
        claims.setIssuedAt(NumericDate.fromMilliseconds(issued.toEpochMilli()));
        Instant expires = issued.plus(Duration.ofHours(hours));
        claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
        return claims;
    }

    static String signed(JwtClaims claims, byte[] key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(key));
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
