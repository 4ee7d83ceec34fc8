package io.parley.merchants;

import java.net.URI;
import java.util.Locale;

/// Where pages of a shop come from, just as browsers say it in the header `Origin`: scheme, host
/// and a port that is not the scheme's own, in small letters, such as `https://shop.example`.
public record ShopOrigin(String value) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Reads an origin as an operator writes it.
    ///
    /// @throws IllegalArgumentException when it is none; the message says what to write
    public static ShopOrigin of(String written) {
        URI uri = parsed(written);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw none(written, "write scheme and host");
        }
        if (!uri.getRawPath().isEmpty() || uri.getRawQuery() != null || uri.getFragment() != null) {
            throw none(written, "leave out what follows the host");
        }
        if (uri.getUserInfo() != null) {
            throw none(written, "leave out the user");
        }
        boolean isUsual =
                uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? HTTPS : HTTP);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return new ShopOrigin(scheme + "://" + host + (isUsual ? "" : ":" + uri.getPort()));
    }

    private static URI parsed(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException _) {
            throw none(written, "write scheme and host");
        }
    }

    private static IllegalArgumentException none(String written, String remedy) {
        return new IllegalArgumentException(
                "'%s' is no origin; %s, such as https://shop.example or http://localhost:3000"
                        .formatted(written, remedy));
    }
}
