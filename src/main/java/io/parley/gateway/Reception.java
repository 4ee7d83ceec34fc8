package io.parley.gateway;

import io.parley.commerce.Shopper;
import io.parley.gateway.Admission.Pass;
import io.parley.merchants.GuestToken;
import io.parley.merchants.GuestTokens;
import io.parley.merchants.Guests;
import io.parley.merchants.Identity;
import io.parley.merchants.Proof;
import io.parley.merchants.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds out who a visitor is. An address that brings bad tokens or wants new sessions all the time
/// has to wait.
@Singleton
public class Reception {
    private final Identity identity;
    private final Guests guests;
    private final Doorkeeper doorkeeper;
    private final GuestLinks links;

    public Reception(Identity identity, Guests guests, Doorkeeper doorkeeper, GuestLinks links) {
        this.identity = identity;
        this.guests = guests;
        this.doorkeeper = doorkeeper;
        this.links = links;
    }

    /// Lets in whoever shows a good token, and makes a guest of whoever shows none or an expired
    /// guest token. Fails when the guests' key or the broker cannot be reached.
    public Uni<Admission> welcome(Visitor visitor, Credentials credentials) {
        String guest = credentials.guest();
        if (credentials.token() != null) {
            return shopper(visitor, credentials.token())
                    .onItem()
                    .transformToUni(in ->
                            guest == null ? Uni.createFrom().item(in) : link(visitor, in, guest));
        }
        return guests.tokens()
                .map(mint ->
                        guest == null
                                ? fresh(visitor, mint, false)
                                : guest(visitor, guest, mint, () -> fresh(visitor, mint, true)));
    }

    /// Lets in whoever's bearer token is good; nobody is made a guest on the way.
    public Uni<Admission> recognise(Visitor visitor, String bearer) {
        if (!GuestTokens.claimed(bearer)) {
            return shopper(visitor, bearer);
        }
        Supplier<Admission> over = () -> refused(visitor, Problems.guestSessionExpired());
        return guests.tokens().map(mint -> guest(visitor, bearer, mint, over));
    }

    private Uni<Admission> shopper(Visitor visitor, String token) {
        Admission admission =
                switch (identity.prove(visitor.merchant(), token)) {
                    case Proof.Refused(Refusal reason) ->
                            refused(visitor, Problems.refused(reason));
                    case Proof.Proven(Shopper.Proven shopper) ->
                            Admission.In.as(visitor, shopper, new Pass.Token(false));
                };
        return Uni.createFrom().item(admission);
    }

    /// The problem of whoever's token is not for the merchant's own affairs; nothing when it is.
    public Optional<Problem> administrator(Visitor visitor, String bearer) {
        return switch (identity.administrator(visitor.merchant(), bearer)) {
            case Proof.Administrator _ -> Optional.empty();
            case Proof.Refused(Refusal reason) ->
                    Optional.of(counted(visitor, Problems.refused(reason)));
        };
    }

    private Uni<Admission> link(Visitor visitor, Admission admission, String guest) {
        return switch (admission) {
            case Admission.Out out -> Uni.createFrom().item(out);
            case Admission.In in ->
                    links.join(in, guest)
                            .map(linked ->
                                    Admission.In.as(visitor, in.shopper(), new Pass.Token(linked)));
        };
    }

    private Admission guest(
            Visitor visitor, String guest, GuestTokens mint, Supplier<Admission> whenExpired) {
        return switch (mint.prove(visitor.merchant().id(), guest)) {
            case Proof.Session session -> back(visitor, session, mint);
            case Proof.Refused(Refusal reason) when reason == Refusal.TOKEN_EXPIRED ->
                    whenExpired.get();
            case Proof.Refused(Refusal reason) -> refused(visitor, Problems.refused(reason));
        };
    }

    private static Admission back(Visitor visitor, Proof.Session session, GuestTokens mint) {
        GuestToken renewed =
                mint.isStale(session) ? mint.renew(visitor.merchant().id(), session) : null;
        return Admission.In.as(visitor, session.shopper(), new Pass.Known(renewed));
    }

    private Admission fresh(Visitor visitor, GuestTokens mint, boolean afterExpiry) {
        return doorkeeper
                .turnAway(visitor.address())
                .<Admission>map(Admission.Out::new)
                .orElseGet(() -> newcomer(visitor, mint, afterExpiry));
    }

    private static Admission newcomer(Visitor visitor, GuestTokens mint, boolean afterExpiry) {
        GuestToken token = mint.mint(visitor.merchant().id());
        return Admission.In.as(visitor, token.shopper(), new Pass.Fresh(token, afterExpiry));
    }

    private Admission refused(Visitor visitor, Problem problem) {
        return new Admission.Out(counted(visitor, problem));
    }

    private Problem counted(Visitor visitor, Problem problem) {
        return doorkeeper.turnAway(visitor.address()).orElse(problem);
    }
}
