package io.parley.gateway;

import io.parley.commerce.Language;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Takes utterances in: counts them by conversation and hands them to the broker.
@Singleton
public class Submissions {
    private final Commands commands;
    private final InstantSource clock;
    private final Rates<ConversationId> rates;

    public Submissions(Commands commands, GatewayConfig config, InstantSource clock) {
        this.commands = commands;
        this.clock = clock;
        var limits = config.messages();
        this.rates = new Rates<>(new Allowance(limits.burst(), limits.perMinute()), clock);
    }

    /// Counts one message; the problem when it is one too many.
    public Optional<Problem> exceeds(ConversationId conversation) {
        return switch (rates.take(conversation)) {
            case Rates.Ticket.Granted _ -> Optional.empty();
            case Rates.Ticket.Wait(Duration pause) -> Optional.of(Problems.tooManyMessages(pause));
        };
    }

    /// Sends; completes when the broker holds it.
    public Uni<Void> send(
            Admission.In in, Utterance utterance, Language language, boolean automatic) {
        Command.Envelope envelope =
                new Command.Envelope(
                        in.conversation(), in.merchant().id(), utterance.cause(), clock.instant());
        Command said =
                new Command.ShopperSaid(
                        envelope,
                        in.shopper(),
                        utterance.text(),
                        utterance.choice(),
                        language,
                        automatic,
                        in.network());
        return Uni.createFrom().deferred(() -> commands.send(said));
    }
}
