package io.parley.actions;

import io.parley.actions.Attempts.Attempt;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Uncertain;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent.ActionAsked.Asked;
import io.parley.journal.Commands;
import io.parley.journal.DeadLetter;
import io.parley.journal.Publisher;
import io.parley.journal.SealedAsk;
import io.parley.journal.UnreadableAsk;
import io.parley.journal.Vault;
import io.parley.platform.Persistence;
import io.parley.shop.ShopActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Sees an ask to its end: does it once, by what the shop can tell of it, and says what became of
/// it to its conversation. What nobody can know is `Uncertain`; an outage of ours is waited out.
@ApplicationScoped
public class ActionDesk {
    private static final Logger LOG = Logger.getLogger(ActionDesk.class);

    private final ShopActions shop;
    private final Attempts attempts;
    private final Vault vault;
    private final Commands commands;
    private final Publisher publisher;
    private final ActionMetrics metrics;
    private final InstantSource clock;
    private final Persistence persistence;
    private final Duration limit;
    private final int most;
    private final Backoff backoff;

    @Inject
    public ActionDesk(
            ShopActions shop,
            PostgresAttempts attempts,
            Vault vault,
            Commands commands,
            Publisher publisher,
            ActionMetrics metrics,
            InstantSource clock,
            ActionsConfig config) {
        this(
                shop,
                attempts,
                vault,
                commands,
                publisher,
                metrics,
                clock,
                config,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    ActionDesk(
            ShopActions shop,
            Attempts attempts,
            Vault vault,
            Commands commands,
            Publisher publisher,
            ActionMetrics metrics,
            InstantSource clock,
            ActionsConfig config,
            DoubleSupplier random) {
        this.shop = shop;
        this.attempts = attempts;
        this.vault = vault;
        this.commands = commands;
        this.publisher = publisher;
        this.metrics = metrics;
        this.clock = clock;
        this.persistence = new Persistence(clock);
        this.limit = config.limit();
        this.most = config.attempts();
        this.backoff = new Backoff(config.firstPause(), config.longestPause(), random);
        metrics.watch(persistence);
    }

    /// An ask that can be read, until when it may be begun, and its name for the shop.
    private record Order(SealedAsk ask, Asked asked, Instant due, String key) {}

    /// Completes when the broker holds what became of it, or the record as a dead letter.
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        metrics.met(record);
        SealedAsk ask;
        try {
            ask = SealedAsk.read(record);
        } catch (UnreadableAsk e) {
            return setAside(record, String.valueOf(e.getMessage()));
        }
        return outcome(ask)
                .flatMap(outcome ->
                        persistence
                                .insist(() -> attempts.settle(ask, outcome))
                                .chain(() ->
                                        persistence.insist(
                                                () -> commands.send(command(ask, outcome))))
                                .invoke(() -> metrics.settled(outcome)));
    }

    private Uni<Void> setAside(ConsumerRecord<String, byte[]> record, String reason) {
        DeadLetter letter = new DeadLetter(record, reason, clock.instant());
        LOG.warnf("What is no ask was set aside: key=%s reason=%s", record.key(), reason);
        return persistence
                .insist(() -> publisher.publish(List.of(), List.of(letter)))
                .invoke(metrics::setAside);
    }

    private Command command(SealedAsk ask, ActionOutcome outcome) {
        return new Command.ActionSettled(
                new Command.Envelope(
                        ask.conversation(),
                        ask.merchant(),
                        Cause.action(ask.seq()),
                        clock.instant()),
                ask.seq(),
                outcome);
    }

    private Uni<ActionOutcome> outcome(SealedAsk ask) {
        return known(ask)
                .flatMap(attempt -> {
                    ActionOutcome noted = attempt.map(Attempt::outcome).orElse(null);
                    return noted != null ? Uni.createFrom().item(noted) : open(ask, attempt);
                });
    }

    private Uni<Optional<Attempt>> known(SealedAsk ask) {
        return persistence.insist(() -> attempts.find(ask));
    }

    /// What was erased cannot be done any more.
    private Uni<ActionOutcome> open(SealedAsk ask, Optional<Attempt> attempt) {
        return persistence
                .insist(() -> ask.open(vault))
                .flatMap(event ->
                        event.asked()
                                .read()
                                .map(asked ->
                                        goOn(new Order(ask, asked, event.due(), key(ask)), attempt))
                                .orElseGet(() -> uncertain(ask, "erased")));
    }

    private static String key(SealedAsk ask) {
        return ask.conversation() + ":" + ask.seq();
    }

    private Uni<ActionOutcome> goOn(Order order, Optional<Attempt> attempt) {
        return attempt.isEmpty() ? begin(order, 0) : again(order, attempt.get());
    }

    /// The shop may have done it at an earlier attempt.
    private Uni<ActionOutcome> again(Order order, Attempt attempt) {
        if (attempt.count() >= most) {
            return uncertain(order.ask, "attempts");
        }
        return switch (shop.strength(order.ask.merchant())) {
            case IDEMPOTENT -> begin(order, attempt.count());
            case FINDABLE -> found(order, attempt, 1);
            case NEITHER -> uncertain(order.ask, "unknowable");
        };
    }

    /// Looked for only once the attempt before cannot be on its way any more, also when another
    /// instance had begun it.
    private Uni<ActionOutcome> found(Order order, Attempt attempt, int tries) {
        return pause(untilOver(attempt))
                .chain(() ->
                        shop.find(order.ask.merchant(), order.key).ifNoItem().after(limit).fail())
                .onItemOrFailure()
                .transformToUni((found, failure) -> {
                    if (failure != null) {
                        return tries >= most
                                ? uncertain(order.ask, "unfindable")
                                : pause(failed(order, tries, failure))
                                        .chain(() -> found(order, attempt, tries + 1));
                    }
                    return found.<Uni<ActionOutcome>>map(Uni.createFrom()::item)
                            .orElseGet(() -> begin(order, attempt.count()));
                });
    }

    private Duration untilOver(Attempt attempt) {
        Duration left = Duration.between(clock.instant(), attempt.last().plus(limit));
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(limit) > 0 ? limit : left;
    }

    /// Once a person has taken over, nothing is done behind that person's back.
    private Uni<ActionOutcome> begin(Order order, int before) {
        if (clock.instant().isAfter(order.due)) {
            return uncertain(order.ask, "late");
        }
        return persistence
                .insist(() -> attempts.begin(order.ask, before))
                .flatMap(begun -> begun ? call(order, before + 1) : outcome(order.ask));
    }

    private Uni<ActionOutcome> call(Order order, int attempt) {
        return Uni.createFrom()
                .deferred(() ->
                        shop.carryOut(
                                order.ask.merchant(),
                                order.key,
                                order.asked.subject(),
                                order.asked.action()))
                .ifNoItem()
                .after(limit)
                .fail()
                .onFailure()
                .recoverWithUni(failure ->
                        pause(failed(order, attempt, failure)).chain(() -> outcome(order.ask)));
    }

    private Duration failed(Order order, int tries, Throwable failure) {
        metrics.failed();
        LOG.warnf(
                "A shop did not answer an ask: ask=%s merchant=%s tries=%d failure=%s",
                order.key, order.ask.merchant(), tries, failure.getClass().getName());
        return backoff.after(tries);
    }

    private static Uni<Void> pause(Duration pause) {
        return pause.isZero()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().voidItem().onItem().delayIt().by(pause);
    }

    private static Uni<ActionOutcome> uncertain(SealedAsk ask, String why) {
        LOG.warnf(
                "An ask is for a person: ask=%s merchant=%s why=%s", key(ask), ask.merchant(), why);
        return Uni.createFrom().item(new Uncertain());
    }

    /// Since when an outage of ours has held up an ask, if it has.
    Optional<Instant> stuckSince() {
        return persistence.stuckSince();
    }
}
