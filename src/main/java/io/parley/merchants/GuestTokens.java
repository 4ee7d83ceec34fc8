package io.parley.merchants;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// Mints and reads the tokens of guest sessions, signed by this service's own key. A token holds 30
/// days; using one older than a day is the time to renew it, which keeps the session.
public final class GuestTokens {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final String ISSUER = "parley";
    private static final int SESSION_BYTES = 16;

    private final HmacKey key;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final TokenCheck check;

    GuestTokens(byte[] key, InstantSource clock, RandomGenerator random) {
        this.key = new HmacKey(key);
        this.clock = clock;
        this.random = random;
        this.check = new TokenCheck(clock, LIFE);
    }

    /// Whether the token claims to be one of these; says nothing about whether it is.
    public static boolean claimed(String token) {
        return ISSUER.equals(TokenCheck.unverified(token).getClaimValueAsString("iss"));
    }

    /// A token for somebody new.
    public GuestToken mint(MerchantId merchant) {
        byte[] session = new byte[SESSION_BYTES];
        random.nextBytes(session);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(session);
        return sign(merchant, new Shopper.Guest(name));
    }

    /// A new token for the same session.
    public GuestToken renew(MerchantId merchant, Proof.Session session) {
        return sign(merchant, session.shopper());
    }

    /// Whether the token is old enough to be replaced.
    public boolean isStale(Proof.Session session) {
        return session.issued().plus(FRESH).isBefore(clock.instant());
    }

    /// What the token proves at this merchant: `Session` or `Refused`.
    public Proof.OfGuest prove(MerchantId merchant, String token) {
        return switch (check.check(token, merchant, key.getEncoded())) {
            case TokenCheck.Outcome.Good(JwtClaims claims) -> session(claims);
            case TokenCheck.Outcome.Bad(Refusal reason) -> new Proof.Refused(reason);
        };
    }

    private static Proof.OfGuest session(JwtClaims claims) {
        try {
            Instant issued = Instant.ofEpochSecond(claims.getIssuedAt().getValue());
            Instant expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            return new Proof.Session(new Shopper.Guest(claims.getSubject()), issued, expires);
        } catch (MalformedClaimException e) {
            // Only this service has the key, so it wrote these claims itself.
            throw new IllegalStateException("A signed guest token is malformed", e);
        }
    }

    private GuestToken sign(MerchantId merchant, Shopper.Guest shopper) {
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(merchant.value());
        claims.setSubject(shopper.session());
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
        return new GuestToken(signed(claims), shopper, expires);
    }

    private String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
