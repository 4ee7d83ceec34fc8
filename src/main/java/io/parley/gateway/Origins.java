package io.parley.gateway;

import io.parley.merchants.Merchant;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which pages may talk to a merchant. Tokens, not cookies, say who somebody is, so this keeps a
/// shop's chat off foreign pages; it is no proof of identity.
public final class Origins {
    private Origins() {}

    /// @param origin the Origin header; none from programs that are no browser, which may come
    /// @param host the Host header: pages served from here may always talk to here
    public static boolean allows(
            Merchant merchant, @Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String page = origin.toLowerCase(Locale.ROOT);
        return merchant.origins().contains(page) || isSame(page, host);
    }

    /// Compares hosts and ports only: behind a proxy the scheme seen here is not the browser's.
    private static boolean isSame(String page, @Nullable String host) {
        try {
            return host != null
                    && host.toLowerCase(Locale.ROOT).equals(URI.create(page).getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
