package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationId;
import io.parley.journal.Watches.WatchedOrder;
import io.parley.journal.Watches.Watcher;
import io.parley.local.EnginesResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The watches as PostgreSQL keeps them: with the move of their conversation, or not at all.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class WatchesIT {
    private static final MerchantId SHOP = new MerchantId("tea-house");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-06-18T12:00:00Z");

    @Inject Journal journal;
    @Inject Watches watches;

    private final ConversationId ada = new ConversationId(UUID.randomUUID());
    private final ConversationId bob = new ConversationId(UUID.randomUUID());
    private final OrderNumber order = new OrderNumber("#" + UUID.randomUUID());

    private static Move move(ConversationId id, long expected, WatchChanges changes) {
        return new Move(
                id,
                SHOP,
                expected,
                expected + 1,
                "closed",
                "{}".getBytes(),
                List.of(
                        new EncodedEvent(
                                id,
                                expected + 1,
                                "test:" + expected,
                                0,
                                "order-watched",
                                1,
                                "{}".getBytes(),
                                NOON)),
                List.of(),
                changes,
                NOON);
    }

    private WatchChanges begins(long setBy) {
        return new WatchChanges(List.of(new WatchChanges.Begun(setBy, order)), List.of());
    }

    private static WatchChanges ends(Long setBy) {
        return new WatchChanges(List.of(), List.of(setBy));
    }

    private Set<ConversationId> append(Move... moves) {
        return journal.append(List.of(moves)).await().atMost(PATIENCE);
    }

    private List<Watcher> watchers(MerchantId merchant) {
        Map<WatchedOrder, List<Watcher>> found =
                watches.find(
                                Set.of(
                                        new WatchedOrder(merchant, order),
                                        new WatchedOrder(merchant, new OrderNumber("#none"))))
                        .await()
                        .atMost(PATIENCE);
        return found.getOrDefault(new WatchedOrder(merchant, order), List.of());
    }

    @Test
    void whoWatchesAnOrderIsFound() {
        assertThat(append(move(ada, 0, begins(1)), move(bob, 0, begins(1)))).hasSize(2);

        assertThat(watchers(SHOP))
                .containsExactlyInAnyOrder(new Watcher(ada, 1), new Watcher(bob, 1));
    }

    @Test
    void anotherMerchantsOrderOfThatNumberIsAnother() {
        assertThat(append(move(ada, 0, begins(1)))).hasSize(1);

        assertThat(watchers(new MerchantId("bike-shed"))).isEmpty();
    }

    @Test
    void aWatchThatEndedIsNotFound() {
        assertThat(append(move(ada, 0, begins(1)), move(bob, 0, begins(1)))).hasSize(2);

        assertThat(append(move(ada, 1, ends(1L)))).hasSize(1);

        assertThat(watchers(SHOP)).containsExactly(new Watcher(bob, 1));
    }

    @Test
    void aMoveThatCameTooLateTouchesNoWatch() {
        assertThat(append(move(ada, 0, begins(1)))).hasSize(1);

        Set<ConversationId> moved = append(move(ada, 0, ends(1L)), move(bob, 0, WatchChanges.NONE));

        assertThat(moved).containsExactly(bob);
        assertThat(watchers(SHOP)).containsExactly(new Watcher(ada, 1));
    }
}
