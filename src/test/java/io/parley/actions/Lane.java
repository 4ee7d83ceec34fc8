package io.parley.actions;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Erasable;
import io.parley.conversation.Recorded;
import io.parley.journal.DeadLetter;
import io.parley.journal.EventCodec;
import io.parley.journal.EventRecord;
import io.parley.journal.KeyRing;
import io.parley.journal.Publication;
import io.parley.journal.Records;
import io.parley.journal.SealedAsk;
import io.parley.journal.TestKeys;
import io.parley.journal.Vault;
import io.parley.negotiation.Ruling;
import io.parley.shop.ShopActions;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The lane over what outlives its processes: the table of attempts, the shop and the topic of
/// commands. Processes are killed and others go on.
final class Lane {
    static final Instant NOON = Instant.parse("2026-06-18T12:00:00Z");
    static final MerchantId TEA_HOUSE = new MerchantId("tea-house");
    static final ConversationId THREAD = ConversationId.of(TEA_HOUSE, new Shopper.Proven("ada"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final List<Command.ActionSettled> sent = Collections.synchronizedList(new ArrayList<>());
    final List<DeadLetter> letters = Collections.synchronizedList(new ArrayList<>());
    private final ShopActions shop;
    private final Attempts attempts;
    private final InstantSource clock;
    private final ActionsConfig config;
    private KeyRing keys = TestKeys.all();

    Lane(ShopActions shop, Attempts attempts, InstantSource clock, ActionsConfig config) {
        this.config = config;
        this.shop = shop;
        this.attempts = attempts;
        this.clock = clock;
    }

    /// @param limit the longest an answer may take
    static Lane before(ShopActions shop, Duration limit) {
        InstantSource clock = InstantSource.fixed(NOON);
        return new Lane(shop, new InMemoryAttempts(clock), clock, new Patience(limit, 8));
    }

    void erase() {
        keys = KeyRing.EMPTY;
    }

    /// What a conversation of Ada's asks at this place: part of a price.
    static ConsumerRecord<String, byte[]> ask(long seq) {
        return ask(TEA_HOUSE, "ada", seq, NOON.plus(Duration.ofMinutes(10)));
    }

    static ConsumerRecord<String, byte[]> ask(
            MerchantId merchant, String shopper, long seq, Instant due) {
        ShopAction keep =
                new ShopAction.RefundKeep(
                        new OrderNumber("#" + shopper),
                        List.of("s"),
                        new io.parley.commerce.Money(500, java.util.Currency.getInstance("EUR")));
        ActionAsked asked =
                new ActionAsked(
                        new Cause("shopper:yes"),
                        new Ruling("returns", 1, "keep"),
                        due,
                        Erasable.of(new ActionAsked.Asked(shopper, keep)));
        Recorded recorded =
                new Recorded(
                        ConversationId.of(merchant, new Shopper.Proven(shopper)),
                        seq,
                        new Cause("shopper:yes"),
                        0,
                        NOON,
                        asked);
        return Records.consumed(
                EventRecord.of(
                        new Publication(merchant, EventCodec.encode(recorded, TestKeys.key(0)))));
    }

    /// One process takes this ask.
    ///
    /// @return whether it came to its end
    boolean isTaken(Mortal process, ConsumerRecord<String, byte[]> record) {
        CompletableFuture<String> end =
                desk(process).take(record).replaceWith("done").subscribeAsCompletionStage();
        try {
            return CompletableFuture.anyOf(end, process.death())
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .equals("done");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("The ask came to no end", e);
        }
    }

    /// What is told of an ask: of several commands the first counts.
    ActionOutcome told(String key) {
        return sent.stream()
                .filter(command ->
                        key.equals(command.envelope().conversation() + ":" + command.ask()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    ActionDesk desk(Mortal process) {
        return new ActionDesk(
                new Called(process),
                new Noted(process),
                new Opened(process),
                command ->
                        process.step(() -> {
                            sent.add((Command.ActionSettled) command);
                            return Uni.createFrom().voidItem();
                        }),
                (_, dead) -> {
                    letters.addAll(dead);
                    return Uni.createFrom().voidItem();
                },
                new ActionMetrics(new SimpleMeterRegistry(), clock),
                clock,
                config,
                () -> 0.5);
    }

    /// Little of it, so that no test waits long.
    record Patience(Duration limit, int attempts) implements ActionsConfig {
        @Override
        public Duration firstPause() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofMillis(4);
        }
    }

    private final class Called implements ShopActions {
        private final Mortal process;

        Called(Mortal process) {
            this.process = process;
        }

        @Override
        public Strength strength(MerchantId merchant) {
            return shop.strength(merchant);
        }

        @Override
        public Uni<ActionOutcome> carryOut(
                MerchantId merchant, String key, String subject, ShopAction action) {
            return process.step(() -> shop.carryOut(merchant, key, subject, action));
        }

        @Override
        public Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key) {
            return process.step(() -> shop.find(merchant, key));
        }
    }

    private final class Noted implements Attempts {
        private final Mortal process;

        Noted(Mortal process) {
            this.process = process;
        }

        @Override
        public Uni<Optional<Attempt>> find(SealedAsk ask) {
            return process.step(() -> attempts.find(ask));
        }

        @Override
        public Uni<Boolean> begin(SealedAsk ask, int before) {
            return process.step(() -> attempts.begin(ask, before));
        }

        @Override
        public Uni<Void> settle(SealedAsk ask, ActionOutcome outcome) {
            return process.step(() -> attempts.settle(ask, outcome));
        }
    }

    private final class Opened implements Vault {
        private final Mortal process;

        Opened(Mortal process) {
            this.process = process;
        }

        @Override
        public Uni<Map<ConversationId, KeyRing>> rings(Set<ConversationId> wanted) {
            return process.step(() -> {
                Map<ConversationId, KeyRing> rings = new HashMap<>();
                wanted.forEach(id -> rings.put(id, keys));
                return Uni.createFrom().item(rings);
            });
        }

        @Override
        public Uni<Map<ConversationId, KeyRing>> ensure(
                Set<KeyId> wanted, Map<ConversationId, KeyRing> rings) {
            return Uni.createFrom().item(rings);
        }

        @Override
        public Uni<Void> destroy(Map<ConversationId, Integer> below) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public void forget(ConversationId conversation) {}
    }
}
