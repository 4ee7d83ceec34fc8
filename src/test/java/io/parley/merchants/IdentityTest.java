package io.parley.merchants;

import static io.parley.merchants.MerchantFixture.SILK;
import static io.parley.merchants.MerchantFixture.TEA;
import static io.parley.merchants.MerchantFixture.in;
import static io.parley.merchants.MerchantFixture.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Shopper;
import io.parley.platform.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final SettableClock clock = new SettableClock();
    private final Identity identity = new Identity(clock);

    @Test
    void aTokenTheShopSignedProvesItsSubject() {
        assertThat(prove(_ -> {})).isEqualTo(new Proof.Proven(new Shopper.Proven("customer-7")));
    }

    @Test
    void aTokenWithoutASignatureIsInvalid() {
        String none = part("{\"alg\":\"none\"}") + "." + claims() + ".";
        assertThat(identity.prove(TEA, none)).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenSignedByAnotherAlgorithmIsInvalid() {
        JwtClaims claims = new JwtClaims();
        claims.setAudience("tea");
        claims.setSubject("customer-7");
        claims.setExpirationTime(in(clock, Duration.ofHours(1)));
        byte[] longKey = new byte[64];
        Merchant merchant =
                new Merchant(TEA.storefront(), TEA.language(), longKey, TEA.origins(), TEA.rules());
        String token = MerchantFixture.signed(claims, longKey, "HS512");
        assertThat(identity.prove(merchant, token)).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenSignedByAnotherKeyIsInvalid() {
        String forged = token(SILK, "customer-7", clock, claims -> claims.setAudience("tea"));
        assertThat(identity.prove(TEA, forged)).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void anAlteredTokenIsInvalid() {
        String[] parts = token(TEA, "customer-7", clock).split("\\.");
        String altered = parts[0] + "." + claims() + "." + parts[2];
        assertThat(identity.prove(TEA, altered)).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void noiseIsInvalid() {
        assertThat(identity.prove(TEA, "no.token.é")).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenWhoseTimeIsOverIsExpired() {
        String token = token(TEA, "customer-7", clock);
        clock.pass(Duration.ofMinutes(61));
        assertThat(identity.prove(TEA, token)).isEqualTo(refused(Refusal.TOKEN_EXPIRED));
    }

    @Test
    void aForgedTokenIsNotCalledExpired() {
        String forged = token(SILK, "customer-7", clock, claims -> claims.setAudience("tea"));
        clock.pass(Duration.ofHours(2));
        assertThat(identity.prove(TEA, forged)).isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenOfAnotherMerchantIsCalledSo() {
        String other = token(SILK, "customer-7", clock);
        assertThat(identity.prove(TEA, other)).isEqualTo(refused(Refusal.TOKEN_WRONG_MERCHANT));
    }

    @Test
    void aTokenForAnotherAudienceIsRefusedThoughTheKeyIsRight() {
        assertThat(prove(claims -> claims.setAudience("silk")))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_MERCHANT));
    }

    @Test
    void aTokenWithoutAnAudienceIsInvalid() {
        assertThat(prove(claims -> claims.unsetClaim("aud")))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenWithoutAnExpiryIsInvalid() {
        assertThat(prove(claims -> claims.unsetClaim("exp")))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenThatHoldsLongerThanADayIsInvalid() {
        assertThat(prove(claims -> claims.setExpirationTime(in(clock, Duration.ofHours(25)))))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void anExpiryBeyondAllNumbersIsInvalid() {
        assertThat(prove(claims -> claims.setClaim("exp", 9_000_000_000_000_000_000L)))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void anExpiryThatIsNoNumberIsInvalid() {
        assertThat(prove(claims -> claims.setClaim("exp", "never")))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenIssuedHalfAMinuteAheadPasses() {
        assertThat(prove(claims -> claims.setIssuedAt(in(clock, Duration.ofSeconds(29)))))
                .isInstanceOf(Proof.Proven.class);
    }

    @Test
    void aTokenIssuedFurtherAheadIsInvalid() {
        assertThat(prove(claims -> claims.setIssuedAt(in(clock, Duration.ofSeconds(90)))))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenWithoutASubjectIsInvalid() {
        assertThat(prove(claims -> claims.unsetClaim("sub")))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aSubjectLongerThanAnIdMayBeIsInvalid() {
        assertThat(prove(claims -> claims.setSubject("x".repeat(129))))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenForTheMerchantsOwnAffairsIsNoShoppers() {
        assertThat(prove(claims -> claims.setStringClaim("scope", "merchant")))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
        assertThat(prove(claims -> claims.setStringClaim("scope", "openid merchant")))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
        assertThat(prove(claims -> claims.setStringListClaim("scope", "openid", "merchant")))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
        assertThat(prove(claims -> claims.setStringClaim("scope", "openid merchants")))
                .isInstanceOf(Proof.Proven.class);
    }

    @Test
    void theMerchantsOwnAffairsNeedTheirScope() {
        assertThat(administer(claims -> claims.setStringClaim("scope", "merchant")))
                .isEqualTo(new Proof.Administrator());
        assertThat(administer(_ -> {})).isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
        assertThat(administer(claims -> claims.setStringClaim("scope", "merchants")))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
        assertThat(administer(claims -> claims.setClaim("scope", 7)))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_SCOPE));
    }

    @Test
    void anotherMerchantsAdministratorIsNobodyHere() {
        String own =
                token(SILK, "boss", clock, claims -> claims.setStringClaim("scope", "merchant"));

        assertThat(identity.administrator(TEA, own))
                .isEqualTo(refused(Refusal.TOKEN_WRONG_MERCHANT));
        assertThat(
                        identity.administrator(
                                TEA,
                                token(
                                        SILK,
                                        "boss",
                                        clock,
                                        claims -> {
                                            claims.setAudience("tea");
                                            claims.setStringClaim("scope", "merchant");
                                        })))
                .isEqualTo(refused(Refusal.TOKEN_INVALID));
    }

    private Proof administer(Consumer<JwtClaims> change) {
        return identity.administrator(TEA, token(TEA, "boss", clock, change));
    }

    private Proof prove(Consumer<JwtClaims> change) {
        return identity.prove(TEA, token(TEA, "customer-7", clock, change));
    }

    private String claims() {
        long expiry = in(clock, Duration.ofHours(1)).getValue();
        return part("{\"aud\":\"tea\",\"sub\":\"customer-1\",\"exp\":" + expiry + "}");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Proof refused(Refusal reason) {
        return new Proof.Refused(reason);
    }
}
