package io.parley.turn;

import static io.vertx.mutiny.redis.client.Command.FLUSHALL;
import static io.vertx.mutiny.redis.client.Command.GET;
import static io.vertx.mutiny.redis.client.Command.SET;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.conversation.TimerKind;
import io.parley.journal.CommandCodec;
import io.parley.journal.Commands;
import io.parley.journal.DeadLetters;
import io.parley.journal.History;
import io.parley.journal.StateCodec;
import io.parley.journal.Topics;
import io.parley.local.EnginesResource;
import io.parley.platform.KafkaClients;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The turn on real engines: what goes into the commands topic comes out of the journal, once.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class TurnIT {
    private static final MerchantId DEMO = new MerchantId("demo");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Commands commands;
    @Inject History history;
    @Inject Pool pool;
    @Inject Redis redis;
    @Inject KafkaClients kafka;
    @Inject MeterRegistry registry;

    private final Shopper shopper = new Shopper.Proven("shopper-" + UUID.randomUUID());
    private final ConversationId thread = ConversationId.of(DEMO, shopper);

    @Test
    void aMessageIsAnsweredWithTheShopsOwnFacts() {
        say(new Shopper.Proven("mei"), "facts-" + UUID.randomUUID(), "where is D-10003?");

        ConversationId mei = ConversationId.of(DEMO, new Shopper.Proven("mei"));
        await().atMost(PATIENCE).until(() -> !told(mei).isEmpty());
        assertThat(told(mei).getLast()).contains("D-10003");
        assertThat(registry.get("parley_turn_batch_commands").summary().count()).isPositive();
    }

    @Test
    void anOrderOfSomebodyElseIsNotFoundLikeOneThatDoesNotExist() {
        say("theirs", "where is D-10003?");
        say("nobodys", "where is D-99999?");

        await().atMost(PATIENCE).until(() -> told(thread).size() == 2);
        assertThat(told(thread).getFirst().replace("D-10003", "#"))
                .isEqualTo(told(thread).getLast().replace("D-99999", "#"));
    }

    @Test
    void aMessageSentAThousandTimesIsOneMessageAndOneAnswer() {
        Multi.createFrom()
                .items(IntStream.range(0, 1_000).boxed())
                .onItem()
                .transformToUniAndMerge(_ -> commands.send(said(shopper, "again", "hello")))
                .collect()
                .last()
                .await()
                .atMost(PATIENCE);
        say("after", "thanks");

        await().atMost(PATIENCE)
                .until(() -> causes(AssistantReplied.class).contains("shopper:after"));
        assertThat(causes(MessageReceived.class)).containsExactly("shopper:again", "shopper:after");
        assertThat(causes(AssistantReplied.class))
                .containsExactly("shopper:again", "shopper:after");
    }

    @Test
    void tenThousandMessagesOfOneShopperKeepTheirOrderAndDelayNobody() {
        Shopper other = new Shopper.Proven("patient-" + UUID.randomUUID());
        List<String> ids = IntStream.range(0, 10_000).mapToObj(i -> "flood-" + i).toList();
        Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> sent(id, "where is D-" + id.hashCode()))
                .collect()
                .last()
                .await()
                .atMost(Duration.ofSeconds(60));
        say(other, "mine", "hello");

        ConversationId others = ConversationId.of(DEMO, other);
        await().atMost(PATIENCE).until(() -> told(others).size() == 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> received(thread) == 10_000);
        assertThat(history.read(thread, 0, 30_000).await().atMost(PATIENCE))
                .filteredOn(recorded -> recorded.event() instanceof MessageReceived)
                .extracting(recorded -> recorded.cause().value().substring("shopper:".length()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void theStateRowsMayBeDroppedAndRedisFlushedAtAnyMoment() {
        say("one", "hello");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 1);

        sql("truncate conversation");
        var _ = redis(Request.cmd(FLUSHALL));
        say("two", "hello");

        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 2);
        assertThat(events().stream().map(Recorded::seq)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aStaleSnapshotIsNotBelieved() {
        say("one", "hello");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 1);
        String key = "parley:state:" + StateCodec.VERSION + ":" + thread;
        Response stale = requireNonNull(redis(Request.cmd(GET).arg(key)));
        say("two", "hello");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 2);

        var _ = redis(Request.cmd(SET).arg(key).arg(stale.toBuffer()));
        say("three", "hello");

        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 3);
        assertThat(events()).extracting(Recorded::seq).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void whatIsErasedCannotBeReadAndTheThreadGoesOn() {
        say("secret", "where is my order D-10003? it is under 0123456789");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 1);
        commands.send(new Command.ErasureAsked(envelope(shopper, Cause.erasure("e1"))))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE).until(() -> !causes(PersonalDataErased.class).isEmpty());
        say("later", "hello");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 2);

        List<String> words =
                of(MessageReceived.class)
                        .map(m -> m.said().read().map(said -> said.text()).orElse("erased"))
                        .toList();
        assertThat(words).containsExactly("erased", "hello");
    }

    @Test
    void aTimerThatComesDueIsMetOnce() {
        say("one", "hello");
        await().atMost(PATIENCE).until(() -> causes(AssistantReplied.class).size() == 1);
        sql("update timer set due = now() where conversation = '" + thread + "'");

        await().atMost(PATIENCE).until(() -> events().size() == 4);
        assertThat(causes(SilenceExtended.class)).containsExactly("timer:silence:1");
    }

    @Test
    void whatTheJournalRefusesFailsAloneAndTellsItsShopper() {
        sql(
                "alter table conversation_event add constraint refusing check (cause <>"
                        + " 'shopper:poison' or type in ('message-failed', 'handed-over',"
                        + " 'episode-opened'))");
        try {
            Shopper other = new Shopper.Proven("other-" + UUID.randomUUID());
            say("poison", "hello");
            say(other, "fine", "hello");

            await().atMost(PATIENCE).until(() -> !causes(HandedOver.class).isEmpty());
            ConversationId others = ConversationId.of(DEMO, other);
            await().atMost(PATIENCE).until(() -> told(others).size() == 1);
            assertThat(causes(MessageFailed.class)).containsExactly("shopper:poison");
        } finally {
            sql("alter table conversation_event drop constraint refusing");
        }
        assertThat(deadLetters()).anyMatch(reason -> reason.contains("refused"));
    }

    @Test
    void whatIsNoCommandGoesToTheDeadLettersAndDelaysNobody() {
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            byte[] garbage = "{\"text\": ".getBytes(StandardCharsets.UTF_8);
            var _ =
                    producer.send(
                            new ProducerRecord<>(Topics.COMMANDS, thread.toString(), garbage));
            ProducerRecord<String, byte[]> broken =
                    CommandCodec.encode(said(shopper, "broken", "hello"));
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    Topics.COMMANDS,
                                    null,
                                    broken.key(),
                                    garbage,
                                    broken.headers()));
            var _ =
                    producer.send(
                            CommandCodec.encode(
                                    new Command.TimerFired(
                                            new Command.Envelope(
                                                    thread,
                                                    new MerchantId("no-such-shop"),
                                                    new Cause("timer:silence:1"),
                                                    Clock.systemUTC().instant()),
                                            TimerKind.SILENCE,
                                            1)));
        }
        say("good", "hello");

        await().atMost(PATIENCE)
                .until(() -> causes(AssistantReplied.class).contains("shopper:good"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(deadLetters())
                                .anyMatch(r -> r.contains("header ce_type is missing"))
                                .anyMatch(r -> r.contains("not JSON"))
                                .anyMatch(r -> r.contains("no merchant of that id")));
    }

    private void sql(String statement) {
        var _ = pool.query(statement).execute().await().atMost(PATIENCE);
    }

    private @Nullable Response redis(Request request) {
        return redis.send(request).await().atMost(PATIENCE);
    }

    private void say(String id, String text) {
        say(shopper, id, text);
    }

    private void say(Shopper who, String id, String text) {
        commands.send(said(who, id, text)).await().atMost(PATIENCE);
    }

    private static Command.ShopperSaid said(Shopper who, String id, String text) {
        return new Command.ShopperSaid(
                envelope(who, Cause.shopper(id)), who, text, null, Language.EN, false);
    }

    private static Command.Envelope envelope(Shopper who, Cause cause) {
        return new Command.Envelope(
                ConversationId.of(DEMO, who), DEMO, cause, Clock.systemUTC().instant());
    }

    /// Handed over in order, acknowledged whenever.
    private Uni<Void> sent(String id, String text) {
        var _ = commands.send(said(shopper, id, text)).subscribe().with(_ -> {});
        return Uni.createFrom().voidItem();
    }

    private long received(ConversationId conversation) {
        return history.read(conversation, 0, 30_000).await().atMost(PATIENCE).stream()
                .filter(recorded -> recorded.event() instanceof MessageReceived)
                .count();
    }

    private List<Recorded> events() {
        return history.read(thread, 0, 1_000).await().atMost(PATIENCE);
    }

    private <E extends ConversationEvent> Stream<E> of(Class<E> type) {
        return events().stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    private List<String> causes(Class<? extends ConversationEvent> type) {
        return events().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .map(recorded -> recorded.cause().value())
                .toList();
    }

    private List<String> told(ConversationId conversation) {
        return history.read(conversation, 0, 1_000).await().atMost(PATIENCE).stream()
                .map(Recorded::event)
                .filter(AssistantReplied.class::isInstance)
                .map(event -> ((AssistantReplied) event).contents().read().orElseThrow())
                .map(contents -> contents.stream().map(c -> c.plainText()).toList().toString())
                .toList();
    }

    private List<String> deadLetters() {
        List<String> reasons = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                kafka.consumer("letters-" + UUID.randomUUID(), 500)) {
            consumer.subscribe(List.of(Topics.DEAD_LETTERS));
            long end = System.nanoTime() + SECONDS.toNanos(4);
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> letter :
                        consumer.poll(Duration.ofMillis(200))) {
                    byte[] reason = letter.headers().lastHeader(DeadLetters.REASON).value();
                    reasons.add(new String(reason, StandardCharsets.UTF_8));
                }
            }
        }
        return reasons;
    }
}
