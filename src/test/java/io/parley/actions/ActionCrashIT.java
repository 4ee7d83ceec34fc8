package io.parley.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Uncertain;
import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.Shopper;
import io.parley.conversation.ConversationId;
import io.parley.local.EnginesResource;
import io.parley.shop.Order;
import io.parley.shop.Shelf;
import io.parley.shop.ShopActions;
import io.parley.shop.ShopActions.Strength;
import io.parley.shop.ShopperProfile;
import io.parley.shop.ShopperProfile.Payment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Some hundred refunds through the real tables while processes are killed at random: none is lost,
/// none is made twice, and what nobody can know is for a person.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class ActionCrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int REFUNDS = 100;
    private static final long SEQ = 7;

    /// Every process that is killed has begun what is open once more.
    private static final int ATTEMPTS = 1_000;

    @Inject ShopActions stored;
    @Inject PostgresAttempts attempts;
    @Inject DataSource database;
    @Inject Pool pool;

    private final MerchantId shop = new MerchantId("c" + UUID.randomUUID().toString().substring(9));

    @RepeatedTest(2)
    void noRefundIsLostOrMadeTwice(RepetitionInfo run) {
        open();
        Random random = new Random(run.getCurrentRepetition());
        for (Strength strength : Strength.values()) {
            OutsideShop outside = new OutsideShop(strength, () -> fate(random));
            ShopActions asked = strength == Strength.IDEMPOTENT ? stored : outside;
            Lane lane = new Lane(asked, attempts, Clock.systemUTC(), patience(strength));
            Set<String> open = ConcurrentHashMap.newKeySet();
            open.addAll(shoppers(strength));
            int processes = 0;
            while (!open.isEmpty()) {
                processes++;
                Mortal process =
                        random.nextBoolean()
                                ? Mortal.killedBefore(100 + random.nextInt(300))
                                : Mortal.killedAfter(100 + random.nextInt(300));
                work(lane, process, open);
            }
            assertThat(processes).isGreaterThan(2);
            check(strength, lane, outside);
        }
        assertThat(balances()).isEqualTo(REFUNDS * 500L);
    }

    /// A table may be slow, a twin in memory never is.
    private static Lane.Patience patience(Strength strength) {
        long seconds = strength == Strength.IDEMPOTENT ? 20 : 1;
        return new Lane.Patience(Duration.ofSeconds(seconds), ATTEMPTS);
    }

    private static OutsideShop.Fate fate(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> OutsideShop.Fate.ANSWER_LOST;
            case 1 -> OutsideShop.Fate.REQUEST_LOST;
            default -> OutsideShop.Fate.ANSWERS;
        };
    }

    /// One process takes all that is open, until it is done or dead.
    private void work(Lane lane, Mortal process, Set<String> open) {
        ActionDesk desk = lane.desk(process);
        Instant due = Clock.systemUTC().instant().plus(Duration.ofMinutes(10));
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (String shopper : List.copyOf(open)) {
            ConsumerRecord<String, byte[]> ask = Lane.ask(shop, shopper, SEQ, due);
            all.add(
                    desk.take(ask)
                            .invoke(() -> {
                                if (!process.death().isDone()) {
                                    open.remove(shopper);
                                }
                            })
                            .subscribeAsCompletionStage());
        }
        CompletableFuture<Void> done =
                CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        assertThat(CompletableFuture.anyOf(done, process.death())).succeedsWithin(PATIENCE);
    }

    private void check(Strength strength, Lane lane, OutsideShop outside) {
        int uncertain = 0;
        for (String shopper : shoppers(strength)) {
            String key = ConversationId.of(shop, new Shopper.Proven(shopper)) + ":" + SEQ;
            ActionOutcome told = lane.told(key);
            switch (strength) {
                case IDEMPOTENT -> assertThat(told).isEqualTo(new Done(new Money(500, EUR)));
                case FINDABLE -> {
                    assertThat(told).isInstanceOf(Done.class);
                    assertThat(outside.done(key)).isEqualTo(1);
                }
                case NEITHER -> {
                    assertThat(outside.done(key)).isLessThanOrEqualTo(1);
                    if (told instanceof Done) {
                        assertThat(outside.done(key)).isEqualTo(1);
                    }
                    uncertain += told instanceof Uncertain ? 1 : 0;
                }
            }
        }
        assertThat(uncertain > 0).isEqualTo(strength == Strength.NEITHER);
    }

    private List<String> shoppers(Strength strength) {
        return IntStream.range(0, REFUNDS).mapToObj(i -> strength.name() + i).toList();
    }

    /// A shopper with an order each, paid by a gift card on which nothing is left.
    private void open() {
        Shelf shelf = new Shelf(database, shop);
        List<String> all = shoppers(Strength.IDEMPOTENT);
        shelf.put(all.stream().map(ActionCrashIT::shopper).toArray(ShopperProfile[]::new));
        shelf.put(all.stream().map(ActionCrashIT::order).toArray(Order[]::new));
    }

    private static ShopperProfile shopper(String id) {
        return new ShopperProfile(
                id,
                "Ada Example",
                "ada@example.com",
                new Address(List.of("1 Example Road"), "Ghent", "", "9000", "Belgium"),
                List.of(
                        new Payment(
                                "gift",
                                Payment.Kind.GIFT_CARD,
                                Localized.of("Gift card"),
                                new Money(0, EUR))));
    }

    private static Order order(String shopper) {
        Money price = new Money(2_000, EUR);
        Order.Item item = new Order.Item("shirt", "s", Localized.of("Shirt"), Map.of(), 1, price);
        return new Order(
                new OrderNumber("#" + shopper),
                shopper,
                Order.Status.DELIVERED,
                price,
                List.of(item),
                null,
                null,
                Lane.NOON,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Order.Terms("gift", null, Set.of()));
    }

    private long balances() {
        return pool.preparedQuery(
                        """
                        select sum((payments::json -> 0 -> 'balance' ->> 'minor')::bigint)::bigint
                          from shop_shopper where merchant = $1\
                        """)
                .execute(Tuple.of(shop.value()))
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }
}
