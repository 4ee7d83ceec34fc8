package io.parley.cli;

import java.time.Instant;
import org.jose4j.jwt.JwtClaims;

/// The token a merchant's shop makes for its own affairs, such as its phrases.
public final class AdministrationToken {
    private static final String WHO = "administration";

    private AdministrationToken() {}

    /// @param issued when it is made; it is good for so many hours from then
    public static String signed(byte[] key, String merchant, Instant issued, int hours) {
        JwtClaims claims = ShopperToken.claims(merchant, WHO, issued, hours);
        claims.setStringClaim("scope", "merchant");
        return ShopperToken.signed(claims, key);
    }
}
