package io.parley.cli;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// The token a merchant's shop makes for a shopper who is signed in there.
public final class ShopperToken {
    private static final float MINUTES_AN_HOUR = 60;

    private ShopperToken() {}

    public static String signed(byte[] key, String merchant, String shopper, int hours) {
        JwtClaims claims = new JwtClaims();
        claims.setAudience(merchant);
        claims.setSubject(shopper);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(hours * MINUTES_AN_HOUR);
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
