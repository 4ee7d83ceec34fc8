package io.parley.gateway.rest;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Lets a shop's pages read the answers. Origins differ by merchant, so the server-wide filter does
/// not fit. No cookies are ever used, so credentials are not allowed.
final class Cors {
    static final String ORIGIN = "Origin";
    private static final String SECONDS_KEPT = "600";

    private Cors() {}

    /// The answer, readable by the page it goes to.
    static Response share(Response response, @Nullable String origin) {
        Response.ResponseBuilder shared = Response.fromResponse(response).header("Vary", ORIGIN);
        return origin == null
                ? shared.build()
                : shared.header("Access-Control-Allow-Origin", origin)
                        .header("Access-Control-Expose-Headers", "Retry-After")
                        .build();
    }

    /// What a page may ask for.
    static Response permission() {
        return Response.noContent()
                .header("Access-Control-Allow-Methods", "GET, POST")
                .header("Access-Control-Allow-Headers", "Authorization, Content-Type")
                .header("Access-Control-Max-Age", SECONDS_KEPT)
                .build();
    }
}
