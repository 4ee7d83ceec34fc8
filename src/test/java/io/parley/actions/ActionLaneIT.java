package io.parley.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationEvent.ActionSettled;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Erasable;
import io.parley.conversation.Recorded;
import io.parley.journal.Commands;
import io.parley.journal.DirectAppend;
import io.parley.journal.History;
import io.parley.journal.Publication;
import io.parley.journal.Publisher;
import io.parley.journal.Topics;
import io.parley.local.EnginesResource;
import io.parley.negotiation.Ruling;
import io.parley.platform.KafkaClients;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/// Asks through the real engines and the built-in shop: what was asked is done once, and the
/// shopper is told.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class ActionLaneIT {
    private static final MerchantId DEMO = new MerchantId("demo");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Commands commands;
    @Inject History history;
    @Inject DirectAppend journal;
    @Inject Publisher publisher;
    @Inject KafkaClients kafka;
    @Inject Pool pool;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final OrderNumber order = new OrderNumber("#A" + id);
    private final Shopper shopper = new Shopper.Proven("shopper-" + id);
    private final ConversationId thread = ConversationId.of(DEMO, shopper);

    @Test
    void whatIsAskedIsDoneOnceAndTold() {
        anOrder("PAID");
        hello();
        List<Publication> asked = ask(Duration.ofMinutes(10));

        await().atMost(PATIENCE).until(() -> !of(ActionSettled.class).isEmpty());
        publisher.publish(asked, List.of()).await().atMost(PATIENCE);
        settledLater();

        assertThat(of(ActionSettled.class).getFirst().outcome())
                .isInstanceOf(ActionOutcome.Done.class);
        assertThat(text(of(ActionSettled.class).getFirst()))
                .contains("Your order " + order + " is cancelled", "129.00");
        assertThat(column("select status from shop_order where number = '%s'"))
                .isEqualTo("CANCELLED");
        assertThat(column("select count(*)::text from shop_action where action like '%%%s%%'"))
                .isEqualTo("2");
    }

    @Test
    void aRefusalIsTold() {
        anOrder("SHIPPED");
        hello();
        var _ = ask(Duration.ofMinutes(10));

        await().atMost(PATIENCE).until(() -> !of(ActionSettled.class).isEmpty());

        assertThat(of(ActionSettled.class).getFirst().outcome())
                .isEqualTo(new ActionOutcome.Refused(Refusal.WRONG_STATUS));
    }

    @Test
    void whatNobodyHasBegunInTimeIsForAPerson() {
        anOrder("PAID");
        hello();
        var _ = ask(Duration.ofMinutes(-1));

        await().atMost(PATIENCE).until(() -> !of(HandedOver.class).isEmpty());

        assertThat(column("select status from shop_order where number = '%s'")).isEqualTo("PAID");
    }

    @Test
    void whatIsNoAskStopsNothing() {
        anOrder("PAID");
        hello();
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    Topics.ACTIONS, thread.toString(), new byte[] {1, 2, 3}));
        }
        var _ = ask(Duration.ofMinutes(10));

        await().atMost(PATIENCE).until(() -> !of(ActionSettled.class).isEmpty());
    }

    @Test
    void whatWasErasedMeanwhileIsForAPerson() {
        anOrder("PAID");
        hello();
        journal.append(DEMO, thread, List.of(asked(Duration.ofMinutes(10))));
        commands.send(new Command.ErasureAsked(envelope(Cause.erasure("e-1"))))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE).until(() -> !of(PersonalDataErased.class).isEmpty());
        publishAgain();

        await().atMost(PATIENCE).until(() -> !of(HandedOver.class).isEmpty());

        assertThat(column("select status from shop_order where number = '%s'")).isEqualTo("PAID");
    }

    @Test
    void whatIsSettledIsCommitted() {
        anOrder("PAID");
        hello();
        var _ = ask(Duration.ofMinutes(10));
        await().atMost(PATIENCE).until(() -> !of(ActionSettled.class).isEmpty());

        try (Admin admin = kafka.admin()) {
            await().atMost(PATIENCE).until(() -> committed(admin).equals(ends(admin)));
        }
    }

    private static Map<TopicPartition, Long> committed(Admin admin) throws Exception {
        Map<TopicPartition, Long> committed = new HashMap<>();
        admin.listConsumerGroupOffsets("parley-actions")
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> committed.put(partition, offset.offset()));
        committed.values().removeIf(offset -> offset == 0);
        return committed;
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            wanted.put(new TopicPartition(Topics.ACTIONS, partition), OffsetSpec.latest());
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(wanted)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        ends.values().removeIf(offset -> offset == 0);
        return ends;
    }

    private void anOrder(String status) {
        sql(
                """
                insert into shop_order (merchant, number, subject, status, total_minor, currency, placed)
                values ('demo', '%s', 'shopper-%s', '%s', 12900, 'EUR', now() - interval '3 days')\
                """
                        .formatted(order, id, status));
    }

    private void hello() {
        commands.send(
                        new Command.ShopperSaid(
                                envelope(Cause.shopper("hello")),
                                shopper,
                                "hello",
                                null,
                                Language.EN,
                                false))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE).until(() -> !of(AssistantReplied.class).isEmpty());
    }

    private List<Publication> ask(Duration patience) {
        return journal.publish(DEMO, thread, List.of(asked(patience)));
    }

    private ConversationEvent asked(Duration patience) {
        return new ActionAsked(
                new Cause("shopper:hello"),
                new Ruling("demo", 1, "pending"),
                Clock.systemUTC().instant().plus(patience),
                Erasable.of(
                        new ActionAsked.Asked(
                                "shopper-" + id,
                                new ShopAction.CancelOrder(order, "no longer needed"))));
    }

    private void publishAgain() {
        publisher.publish(journal.published(DEMO, thread), List.of()).await().atMost(PATIENCE);
    }

    /// Everything asked before has been worked on: what is asked last is refused.
    private void settledLater() {
        var _ = ask(Duration.ofMinutes(10));
        await().atMost(PATIENCE).until(() -> of(ActionSettled.class).size() == 2);
    }

    private static String text(ActionSettled settled) {
        return settled.contents().read().orElseThrow().getFirst().plainText();
    }

    private Command.Envelope envelope(Cause cause) {
        return new Command.Envelope(thread, DEMO, cause, Clock.systemUTC().instant());
    }

    private void sql(String statement) {
        var _ = pool.query(statement).execute().await().atMost(PATIENCE);
    }

    private String column(String query) {
        return pool.query(query.formatted(order))
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getString(0);
    }

    private List<Recorded> events() {
        return history.read(thread, 0, 1_000).await().atMost(PATIENCE);
    }

    private <E extends ConversationEvent> List<E> of(Class<E> type) {
        return events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
