package io.parley.merchants;

import io.parley.commerce.Shopper;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/// Who a shopper is, by a token the merchant's shop signed: HS256 by the merchant's key, `aud` the
/// merchant's id, `sub` the shopper's id in the shop, `exp` at most a day ahead. One whose `scope`
/// names `merchant` is for the merchant's own affairs, and never a shopper's.
@Singleton
public class Identity {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final TokenCheck check;

    public Identity(InstantSource clock) {
        this.check = new TokenCheck(clock, LONGEST);
    }

    /// What the token proves at this merchant: `Proven` or `Refused`.
    public Proof.OfShopper prove(Merchant merchant, String token) {
        return switch (check.check(token, merchant.id(), merchant.tokenKey())) {
            case TokenCheck.Outcome.Good(JwtClaims claims) ->
                    Scopes.areOfMerchant(claims)
                            ? new Proof.Refused(Refusal.TOKEN_WRONG_SCOPE)
                            : proven(claims);
            case TokenCheck.Outcome.Bad(Refusal reason) -> new Proof.Refused(reason);
        };
    }

    /// Whether the token is for the merchant's own affairs: `Administrator` or `Refused`.
    public Proof.OfMerchant administrator(Merchant merchant, String token) {
        return switch (check.check(token, merchant.id(), merchant.tokenKey())) {
            case TokenCheck.Outcome.Good(JwtClaims claims) ->
                    Scopes.areOfMerchant(claims)
                            ? new Proof.Administrator()
                            : new Proof.Refused(Refusal.TOKEN_WRONG_SCOPE);
            case TokenCheck.Outcome.Bad(Refusal reason) -> new Proof.Refused(reason);
        };
    }

    private static Proof.OfShopper proven(JwtClaims claims) {
        try {
            return new Proof.Proven(new Shopper.Proven(claims.getSubject()));
        } catch (MalformedClaimException | IllegalArgumentException _) {
            // A subject that is blank or longer than 128 characters.
            return new Proof.Refused(Refusal.TOKEN_INVALID);
        }
    }
}
