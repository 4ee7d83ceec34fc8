package io.parley.gateway;

import io.parley.commerce.Language;
import io.parley.commerce.Storefronts;
import io.parley.conversation.HouseRules;
import io.parley.local.DemoMerchant;
import io.parley.merchants.Merchant;
import io.parley.merchants.MerchantFixture;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// Tokens as the demo shop signs them.
public final class DemoTokens {
    private static final Merchant DEMO =
            new Merchant(
                    Storefronts.of("demo"),
                    Language.EN,
                    DemoMerchant.PUBLIC_TOKEN_KEY.getBytes(StandardCharsets.UTF_8),
                    Set.of(),
                    HouseRules.DEFAULT);

    private DemoTokens() {}

    public static String of(String subject) {
        return MerchantFixture.token(DEMO, subject, Clock.systemUTC());
    }

    public static String forAudience(String audience, String subject) {
        return MerchantFixture.token(
                DEMO, subject, Clock.systemUTC(), claims -> claims.setAudience(audience));
    }

    public static String expired(String subject) {
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
        return MerchantFixture.token(DEMO, subject, yesterday);
    }
}
