package io.parley.merchants;

import io.parley.commerce.MerchantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;

/// The checks every token passes: HS256 and no other algorithm, whatever the header says; audience,
/// subject and expiry required; at most `longest` ahead; a clock may be 30 s off.
record TokenCheck(InstantSource clock, Duration longest) {
    private static final int SKEW_SECONDS = 30;
    private static final JwtConsumer UNVERIFIED =
            new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setDisableRequireSignature()
                    .setSkipAllValidators()
                    .build();

    sealed interface Outcome {
        record Good(JwtClaims claims) implements Outcome {}

        record Bad(Refusal reason) implements Outcome {}
    }

    Outcome check(String token, MerchantId audience, byte[] key) {
        try {
            return new Outcome.Good(consumer(audience, key).processToClaims(token));
        } catch (InvalidJwtException e) {
            return new Outcome.Bad(reason(e, token, audience));
        }
    }

    /// What the token says of itself, for choosing how to check it. It proves nothing.
    static JwtClaims unverified(String token) {
        try {
            return UNVERIFIED.processToClaims(token);
        } catch (InvalidJwtException _) {
            return new JwtClaims();
        }
    }

    private JwtConsumer consumer(MerchantId audience, byte[] key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(new HmacKey(key))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                .setExpectedAudience(audience.value())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes((int) longest.toMinutes())
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setIssuedAtRestrictions(SKEW_SECONDS, Integer.MAX_VALUE)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    private static Refusal reason(InvalidJwtException failure, String token, MerchantId audience) {
        if (isForAnother(token, audience)) {
            return Refusal.TOKEN_WRONG_MERCHANT;
        }
        // An expired token is called so only when nothing else is wrong with it.
        boolean onlyExpired =
                failure.hasErrorCode(ErrorCodes.EXPIRED) && failure.getErrorDetails().size() == 1;
        return onlyExpired ? Refusal.TOKEN_EXPIRED : Refusal.TOKEN_INVALID;
    }

    /// Read without a proof, which is enough to tell an honest client what it mixed up.
    private static boolean isForAnother(String token, MerchantId audience) {
        try {
            List<String> named = unverified(token).getAudience();
            return !named.isEmpty() && !named.contains(audience.value());
        } catch (MalformedClaimException _) {
            return false;
        }
    }
}
