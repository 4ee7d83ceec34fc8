package io.parley.gateway.rest;

import io.parley.gateway.Admission;
import io.parley.gateway.Admission.Pass;
import io.parley.gateway.Credentials;
import io.parley.gateway.Problem;
import io.parley.gateway.Reception;
import io.parley.gateway.Visitor;
import io.parley.merchants.GuestToken;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/// Makes guests.
@Singleton
class GuestSessions {
    private static final Credentials NONE = new Credentials(null, null);

    private final Reception reception;

    GuestSessions(Reception reception) {
        this.reception = reception;
    }

    Uni<Response> open(Visitor visitor) {
        return reception
                .welcome(visitor, NONE)
                .map(admission ->
                        switch (admission) {
                            case Admission.In in -> opened(in);
                            case Admission.Out(Problem problem) -> Answers.of(problem);
                        });
    }

    private static Response opened(Admission.In in) {
        return switch (in.pass()) {
            case Pass.Fresh(GuestToken token, boolean _) ->
                    Answers.of(
                            Response.Status.CREATED.getStatusCode(),
                            new Bodies.GuestSession(
                                    token.token(), in.conversation().toString(), token.expires()));
            case Pass.Token _, Pass.Known _ ->
                    throw new IllegalStateException("Who shows nothing is somebody new");
        };
    }
}
