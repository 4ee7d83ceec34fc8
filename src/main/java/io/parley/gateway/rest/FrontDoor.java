package io.parley.gateway.rest;

import io.parley.gateway.Admission;
import io.parley.gateway.Doors;
import io.parley.gateway.Networks;
import io.parley.gateway.Origins;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.Reception;
import io.parley.gateway.Visitor;
import io.parley.merchants.Merchant;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Finds the merchant called and who calls, and turns failures of what is behind into an answer.
@Singleton
class FrontDoor {
    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final String BEARER = "bearer ";

    private final Doors doors;
    private final Networks networks;
    private final Reception reception;

    FrontDoor(Doors doors, Networks networks, Reception reception) {
        this.doors = doors;
        this.networks = networks;
        this.reception = reception;
    }

    /// Answers anybody a page of the merchant or a program may be.
    Uni<Response> visit(
            String merchant, HttpServerRequest request, Function<Visitor, Uni<Response>> answer) {
        return doors.find(merchant)
                .chain(door ->
                        switch (door) {
                            case Doors.Door.Open(Merchant open) -> visit(open, request, answer);
                            case Doors.Door.Shut(Problem problem) -> refuse(problem);
                        })
                .onFailure()
                .recoverWithItem(failure -> unavailable(merchant, failure));
    }

    /// Answers whoever brings a good token.
    Uni<Response> call(
            String merchant,
            HttpServerRequest request,
            Function<Admission.In, Uni<Response>> answer) {
        return visit(
                merchant,
                request,
                visitor ->
                        bearer(request)
                                .map(token -> recognise(visitor, token, answer))
                                .orElseGet(() -> refuse(Problems.tokenMissing())));
    }

    /// Answers whoever brings a token for the merchant's own affairs.
    Uni<Response> administer(
            String merchant, HttpServerRequest request, Function<Merchant, Uni<Response>> answer) {
        return visit(
                merchant,
                request,
                visitor ->
                        bearer(request)
                                .map(token -> reception.administrator(visitor, token))
                                .orElseGet(() -> Optional.of(Problems.tokenMissing()))
                                .map(FrontDoor::refuse)
                                .orElseGet(() -> answer.apply(visitor.merchant())));
    }

    private Uni<Response> visit(
            Merchant merchant, HttpServerRequest request, Function<Visitor, Uni<Response>> answer) {
        String origin = request.getHeader(Cors.ORIGIN);
        if (!Origins.allows(merchant, origin, request.getHeader(HttpHeaders.HOST))) {
            return refuse(Problems.originNotAllowed());
        }
        String address = request.remoteAddress().hostAddress();
        return networks.of(address)
                .chain(network ->
                        answer.apply(new Visitor(merchant, address, network.orElse(null))))
                .map(response -> Cors.share(response, origin));
    }

    private Uni<Response> recognise(
            Visitor visitor, String token, Function<Admission.In, Uni<Response>> answer) {
        return reception
                .recognise(visitor, token)
                .chain(admission ->
                        switch (admission) {
                            case Admission.In in -> answer.apply(in);
                            case Admission.Out(Problem problem) -> refuse(problem);
                        });
    }

    private static Optional<String> bearer(HttpServerRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(header)
                .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(text -> text.substring(BEARER.length()).strip())
                .filter(token -> !token.isEmpty());
    }

    private static Uni<Response> refuse(Problem problem) {
        return Uni.createFrom().item(Answers.of(problem));
    }

    private static Response unavailable(String merchant, Throwable failure) {
        LOG.warnf(
                "Request not served merchant=%s failure=%s",
                merchant.length() > 40 ? "?" : merchant, failure.getClass().getName());
        return Answers.of(Problems.unavailable());
    }
}
