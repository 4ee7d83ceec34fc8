package io.parley.merchants;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/// What a token is for, by its claim `scope`: words with spaces between them, or a list of them.
final class Scopes {
    /// The merchant's own affairs. Without it a token is a shopper's.
    private static final String MERCHANT = "merchant";

    private Scopes() {}

    static boolean areOfMerchant(JwtClaims claims) {
        return words(claims.getClaimValue("scope")).anyMatch(MERCHANT::equals);
    }

    private static Stream<String> words(@Nullable Object scope) {
        if (scope == null) {
            return Stream.empty();
        }
        Collection<?> parts = scope instanceof Collection<?> several ? several : List.of(scope);
        return parts.stream().flatMap(part -> Stream.of(String.valueOf(part).split("\\s+")));
    }
}
