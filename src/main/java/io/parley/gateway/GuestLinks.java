package io.parley.gateway;

import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.Commands;
import io.parley.merchants.Guests;
import io.parley.merchants.Merchant;
import io.parley.merchants.Proof;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Joins the thread somebody had as a guest to the one they have after signing in.
@Singleton
public class GuestLinks {
    private final Guests guests;
    private final Commands commands;
    private final InstantSource clock;

    public GuestLinks(Guests guests, Commands commands, InstantSource clock) {
        this.guests = guests;
        this.commands = commands;
        this.clock = clock;
    }

    /// Whether the guest token was good and the link is with the broker. Sent at every sign-in that
    /// names the guest; the cause makes it count once.
    Uni<Boolean> join(Admission.In in, String guest) {
        return guests.tokens()
                .map(mint -> mint.prove(in.merchant().id(), guest))
                .chain(proof ->
                        switch (proof) {
                            case Proof.Session session -> send(in, session.shopper());
                            // Signing in is not refused for a guest token that is no good.
                            case Proof.Refused _ -> Uni.createFrom().item(false);
                        });
    }

    private Uni<Boolean> send(Admission.In in, Shopper.Guest shopper) {
        Merchant merchant = in.merchant();
        ConversationId guest = ConversationId.of(merchant.id(), shopper);
        Command.Envelope envelope =
                new Command.Envelope(
                        in.conversation(), merchant.id(), Cause.link(guest), clock.instant());
        return commands.send(new Command.GuestSignedIn(envelope, guest)).replaceWith(true);
    }
}
