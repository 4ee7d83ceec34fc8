package io.parley.gateway.socket;

import io.parley.gateway.Doors;
import io.parley.gateway.Networks;
import io.parley.gateway.Origins;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.Visitor;
import io.parley.gateway.frames.ProblemDocument;
import io.parley.gateway.frames.Written;
import io.parley.journal.LiveEvents;
import io.parley.merchants.Merchant;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/// Opens a chat only for merchants there are and pages they allow, and not before this instance can
/// tell what happens from now on.
@Singleton
class DoorCheck implements HttpUpgradeCheck {
    private final Doors doors;
    private final Networks networks;
    private final LiveEvents live;

    DoorCheck(Doors doors, Networks networks, LiveEvents live) {
        this.doors = doors;
        this.networks = networks;
        this.live = live;
    }

    @Override
    public boolean appliesTo(String endpointId) {
        return endpointId.equals(ChatSocket.ID);
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        return doors.find(context.pathParam("merchant"))
                .chain(door ->
                        switch (door) {
                            case Doors.Door.Open(Merchant merchant) -> enter(context, merchant);
                            case Doors.Door.Shut(Problem problem) -> refuse(context, problem);
                        })
                .onFailure()
                .recoverWithUni(() -> refuse(context, Problems.unavailable()));
    }

    private Uni<CheckResult> enter(HttpUpgradeContext context, Merchant merchant) {
        if (!live.isPositioned()) {
            return refuse(context, Problems.unavailable());
        }
        HttpServerRequest request = context.httpRequest();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (!Origins.allows(merchant, origin, request.getHeader(HttpHeaders.HOST))) {
            return refuse(context, Problems.originNotAllowed());
        }
        String address = request.remoteAddress().hostAddress();
        return networks.of(address)
                .chain(network -> {
                    Visitor visitor = new Visitor(merchant, address, network.orElse(null));
                    context.userData().put(ChatSocket.VISITOR, visitor);
                    return CheckResult.permitUpgrade();
                });
    }

    /// A `CheckResult` has no body, and a bare status tells nobody what to do: so the answer is
    /// written here, and nothing is left for Quarkus to add.
    private static Uni<CheckResult> refuse(HttpUpgradeContext context, Problem problem) {
        context.httpRequest()
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(Written.json(ProblemDocument.of(problem)));
        return Uni.createFrom().nothing();
    }
}
