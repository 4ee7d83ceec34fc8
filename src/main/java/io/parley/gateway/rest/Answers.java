package io.parley.gateway.rest;

import io.parley.gateway.Admission;
import io.parley.gateway.Admission.Pass;
import io.parley.gateway.Problem;
import io.parley.gateway.frames.ProblemDocument;
import io.parley.gateway.frames.Written;
import io.parley.merchants.GuestToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Words the answers of the REST API.
final class Answers {
    private Answers() {}

    static Response of(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Written.json(body))
                .build();
    }

    static Response of(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(ProblemDocument.MEDIA_TYPE)
                        .entity(Written.json(ProblemDocument.of(problem)));
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /// The token that replaces the one the guest came with, if it is time.
    static @Nullable String renewed(Admission.In in) {
        return switch (in.pass()) {
            case Pass.Known(GuestToken renewed) -> renewed == null ? null : renewed.token();
            case Pass.Token _, Pass.Fresh _ -> null;
        };
    }
}
