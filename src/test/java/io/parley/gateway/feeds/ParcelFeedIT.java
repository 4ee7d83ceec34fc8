package io.parley.gateway.feeds;

import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.OUT_FOR_DELIVERY;
import static io.parley.commerce.Milestone.PICKED_UP;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Choice;
import io.parley.conversation.Command;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.EpisodeClosed;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.NoticeGiven;
import io.parley.conversation.ConversationEvent.OrderWatched;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Erasable;
import io.parley.conversation.Recorded;
import io.parley.journal.Commands;
import io.parley.journal.DeadLetters;
import io.parley.journal.DirectAppend;
import io.parley.journal.History;
import io.parley.journal.Topics;
import io.parley.local.EnginesResource;
import io.parley.platform.KafkaClients;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Movements through the real engines: what carriers report reaches the shopper who watches, once.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class ParcelFeedIT {
    private static final MerchantId DEMO = new MerchantId("demo");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Commands commands;
    @Inject History history;
    @Inject DirectAppend journal;
    @Inject OverdueRound overdue;
    @Inject KafkaClients kafka;
    @Inject Pool pool;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final OrderNumber order = new OrderNumber("#P" + id);
    private final String p = "p-" + id;
    private final String q = "q-" + id;
    private final Shopper shopper = new Shopper.Proven("shopper-" + id);
    private final ConversationId thread = ConversationId.of(DEMO, shopper);
    private final Instant start = Clock.systemUTC().instant().minus(Duration.ofHours(12));

    @Test
    void eachMilestoneOfEachParcelIsToldOnce() {
        anOrderOfTwoParcels(Duration.ofDays(2));
        watched();
        List<MovementRecord> reported =
                List.of(
                        moved(p, "1", PICKED_UP, 1),
                        moved(p, "1", PICKED_UP, 1),
                        moved("nobodys-" + id, "1", DELIVERED, 2),
                        moved(q, "1", PICKED_UP, 2),
                        moved(p, "x", DELIVERED, 2).saying("{'rubbish': " + id),
                        moved(p, "3", OUT_FOR_DELIVERY, 5),
                        moved(p, "2", Milestone.IN_TRANSIT, 3),
                        moved(p, "4", OUT_FOR_DELIVERY, 6),
                        moved(p, "5", DELIVERED, 7),
                        moved(q, "2", DELIVERED, 8));
        send(reported);
        await().atMost(PATIENCE).until(() -> notices().size() == 5);

        send(reported);
        settled(q);

        assertThat(notices())
                .containsExactlyInAnyOrder(
                        p + " PICKED_UP",
                        q + " PICKED_UP",
                        p + " OUT_FOR_DELIVERY",
                        p + " DELIVERED",
                        q + " DELIVERED",
                        q + " LOST");
        assertThat(shop("select status from shop_order where number = '%s'".formatted(order)))
                .isEqualTo("DELIVERED");
        assertThat(deadLetters())
                .anyMatch(reason -> reason.contains("no parcel of that name"))
                .anyMatch(reason -> reason.contains("not JSON"));
    }

    @Test
    void whoeverWaitsForAPersonIsTold() {
        anOrderOfTwoParcels(Duration.ofDays(2));
        watched();
        say("human", "a person please", Choice.HUMAN);
        await().atMost(PATIENCE).until(() -> !of(HandedOver.class).isEmpty());

        send(List.of(moved(p, "1", OUT_FOR_DELIVERY, 5), moved(p, "2", DELIVERED, 6)));

        await().atMost(PATIENCE).until(() -> notices().size() == 2);
        assertThat(state().status()).isEqualTo("waiting_for_agent");
    }

    @Test
    void aClosedConversationIsToldAndStaysClosed() {
        anOrderOfTwoParcels(Duration.ofDays(2));
        watched();
        journal.append(DEMO, thread, List.of(new EpisodeClosed()));

        send(List.of(moved(p, "1", DELIVERED, 6)));

        await().atMost(PATIENCE).until(() -> notices().size() == 1);
        assertThat(state().status()).isEqualTo("closed");
    }

    @Test
    void aDelayTheCarrierForeseesIsToldOnceWithTheNewDay() {
        anOrderOfTwoParcels(Duration.ofDays(1));
        watched();
        Instant later = start.plus(Duration.ofDays(9));

        send(
                List.of(
                        moved(p, "1", Milestone.IN_TRANSIT, 5, later),
                        moved(p, "2", Milestone.IN_TRANSIT, 6, later.plusSeconds(60)),
                        moved(p, "3", OUT_FOR_DELIVERY, 7)));

        await().atMost(PATIENCE).until(() -> notices().size() == 2);
        assertThat(notices()).containsExactly(p + " DELAYED", p + " OUT_FOR_DELIVERY");
        assertThat(of(CommandDropped.class)).hasSize(1);
        assertThat(of(NoticeGiven.class).getFirst().notice().read().orElseThrow().contents())
                .first()
                .extracting(content -> content.plainText())
                .asString()
                .contains("later than promised", order.value());
    }

    @Test
    void whatDoesNotComeWhenItWasDueIsToldOnce() {
        anOrderOfTwoParcels(Duration.ofMinutes(-1));
        watched();

        var _ = overdue.round().await().atMost(PATIENCE);
        var _ = overdue.round().await().atMost(PATIENCE);

        await().atMost(PATIENCE).until(() -> notices().size() == 2);
        settled(q);
        assertThat(notices().subList(0, 2))
                .containsExactlyInAnyOrder(p + " DELAYED", q + " DELAYED");
        assertThat(notices()).hasSize(3);
    }

    @Test
    void afterAnErasureNobodyIsTold() {
        anOrderOfTwoParcels(Duration.ofDays(2));
        watched();
        commands.send(new Command.ErasureAsked(envelope(Cause.erasure("e-1"))))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE).until(() -> !of(PersonalDataErased.class).isEmpty());

        send(List.of(moved(p, "1", DELIVERED, 6)));

        await().atMost(PATIENCE)
                .until(() ->
                        "DELIVERED"
                                .equals(
                                        shop(
                                                "select milestone from shop_parcel where id = '%s'"
                                                        .formatted(p))));
        assertThat(events()).last().matches(r -> r.event() instanceof PersonalDataErased);
    }

    private void anOrderOfTwoParcels(Duration promisedIn) {
        sql(
                """
                insert into shop_order (merchant, number, subject, status, total_minor, currency, placed)
                values ('demo', '%s', 'shopper-%s', 'PAID', 12900, 'EUR', now() - interval '3 days')\
                """
                        .formatted(order, id));
        Instant promised = Clock.systemUTC().instant().plus(promisedIn);
        for (String parcel : List.of(p, q)) {
            sql(
                    """
                    insert into shop_parcel (merchant, id, number, carrier, promised)
                    values ('demo', '%s', '%s', 'DHL', '%s')\
                    """
                            .formatted(parcel, order, promised));
        }
    }

    /// The shopper has written, and watches the order.
    private void watched() {
        say("hello", "hello", null);
        await().atMost(PATIENCE).until(() -> !of(AssistantReplied.class).isEmpty());
        journal.append(DEMO, thread, List.of(new OrderWatched(Erasable.of(order))));
    }

    /// Everything sent before has been worked on: what is sent last is news of its own.
    private void settled(String parcel) {
        int before = notices().size();
        send(List.of(moved(parcel, "last", Milestone.LOST, 11)));
        await().atMost(PATIENCE).until(() -> notices().size() > before);
    }

    private MovementRecord moved(String parcel, String movement, Milestone milestone, int hour) {
        return moved(parcel, movement, milestone, hour, null);
    }

    private MovementRecord moved(
            String parcel,
            String movement,
            Milestone milestone,
            int hour,
            @Nullable Instant expected) {
        return MovementRecord.of(
                "demo",
                parcel,
                "'id': '%s', 'milestone': '%s', 'at': '%s'%s"
                        .formatted(
                                movement,
                                milestone.wireName(),
                                start.plus(Duration.ofHours(hour)),
                                expected == null ? "" : ", 'expected': '%s'".formatted(expected)));
    }

    private void send(List<MovementRecord> records) {
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            for (MovementRecord record : records) {
                var _ = producer.send(record.toSend());
            }
        }
    }

    private void say(String messageId, String text, @Nullable String choice) {
        commands.send(
                        new Command.ShopperSaid(
                                envelope(Cause.shopper(messageId)),
                                shopper,
                                text,
                                choice,
                                Language.EN,
                                false))
                .await()
                .atMost(PATIENCE);
    }

    private Command.Envelope envelope(Cause cause) {
        return new Command.Envelope(thread, DEMO, cause, Clock.systemUTC().instant());
    }

    private void sql(String statement) {
        var _ = pool.query(statement).execute().await().atMost(PATIENCE);
    }

    private @Nullable String shop(String query) {
        return pool.query(query).execute().await().atMost(PATIENCE).iterator().next().getString(0);
    }

    private List<Recorded> events() {
        return history.read(thread, 0, 1_000).await().atMost(PATIENCE);
    }

    private Conversation state() {
        return Conversation.unopened(thread, DEMO).fold(events());
    }

    private <E extends ConversationEvent> List<E> of(Class<E> type) {
        return events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<String> notices() {
        return of(NoticeGiven.class).stream()
                .map(e -> e.notice().read().orElseThrow().parcel() + " " + e.milestone())
                .toList();
    }

    private List<String> deadLetters() {
        List<String> reasons = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                kafka.consumer("letters-" + UUID.randomUUID(), 500)) {
            consumer.subscribe(List.of(Topics.DEAD_LETTERS));
            long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> letter :
                        consumer.poll(Duration.ofMillis(200))) {
                    if (requireNonNull(letter.key()).endsWith(id)) {
                        byte[] reason = letter.headers().lastHeader(DeadLetters.REASON).value();
                        reasons.add(new String(reason, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return reasons;
    }
}
