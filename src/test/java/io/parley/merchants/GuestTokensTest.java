package io.parley.merchants;

import static io.parley.merchants.MerchantFixture.SILK;
import static io.parley.merchants.MerchantFixture.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuestTokensTest {
    private final SettableClock clock = new SettableClock();
    private final GuestTokens mint = MerchantFixture.mint(clock);

    @Test
    void aMintedTokenProvesItsSession() {
        GuestToken token = mint.mint(TEA.id());
        assertThat(mint.prove(TEA.id(), token.token()))
                .isEqualTo(new Proof.Session(token.shopper(), clock.instant(), token.expires()));
    }

    @Test
    void everySessionIsAnother() {
        assertThat(mint.mint(TEA.id()).shopper()).isNotEqualTo(mint.mint(TEA.id()).shopper());
    }

    @Test
    void aTokenOfAnotherMerchantIsCalledSo() {
        String token = mint.mint(SILK.id()).token();
        assertThat(mint.prove(TEA.id(), token))
                .isEqualTo(new Proof.Refused(Refusal.TOKEN_WRONG_MERCHANT));
    }

    @Test
    void aTokenHoldsThirtyDays() {
        String token = mint.mint(TEA.id()).token();
        clock.pass(Duration.ofDays(30));
        assertThat(mint.prove(TEA.id(), token)).isInstanceOf(Proof.Session.class);
    }

    @Test
    void afterThirtyDaysItIsExpired() {
        String token = mint.mint(TEA.id()).token();
        clock.pass(Duration.ofDays(30).plusMinutes(1));
        assertThat(mint.prove(TEA.id(), token)).isEqualTo(new Proof.Refused(Refusal.TOKEN_EXPIRED));
    }

    @Test
    void aTokenTheShopSignedIsNoGuestToken() {
        String token = MerchantFixture.token(TEA, "s", clock, claims -> claims.setIssuer("parley"));
        assertThat(mint.prove(TEA.id(), token)).isEqualTo(new Proof.Refused(Refusal.TOKEN_INVALID));
    }

    @Test
    void aTokenOfYesterdayIsStale() {
        Proof.Session session = session(mint.mint(TEA.id()).token());
        clock.pass(Duration.ofHours(25));
        assertThat(mint.isStale(session)).isTrue();
    }

    @Test
    void aTokenOfTodayIsFresh() {
        Proof.Session session = session(mint.mint(TEA.id()).token());
        clock.pass(Duration.ofHours(23));
        assertThat(mint.isStale(session)).isFalse();
    }

    @Test
    void renewingKeepsTheSession() {
        Proof.Session session = session(mint.mint(TEA.id()).token());
        clock.pass(Duration.ofDays(29));
        String renewed = mint.renew(TEA.id(), session).token();
        clock.pass(Duration.ofDays(29));
        assertThat(session(renewed).shopper()).isEqualTo(session.shopper());
    }

    @Test
    void onlyOwnTokensClaimToBeOnes() {
        assertThat(GuestTokens.claimed(mint.mint(TEA.id()).token())).isTrue();
        assertThat(GuestTokens.claimed(MerchantFixture.token(TEA, "s", clock))).isFalse();
        assertThat(GuestTokens.claimed("noise")).isFalse();
    }

    private Proof.Session session(String token) {
        return (Proof.Session) mint.prove(TEA.id(), token);
    }
}
