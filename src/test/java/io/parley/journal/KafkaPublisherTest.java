package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KafkaPublisherTest {
    private static final ConversationId CONVERSATION = new ConversationId(new UUID(0x8000, 1));

    @Test
    void completes_when_every_record_is_acknowledged() {
        var producer = new FailingOnce(0);
        var published = publish(producer, 3);
        assertThat(producer.history()).hasSize(3);
        assertThat(published).isCompleted();
    }

    /// The broker was away for the second event and is back for the third.
    @Test
    void nothing_later_is_sent_after_a_record_that_failed() {
        var producer = new FailingOnce(2);
        var published = publish(producer, 4);
        assertThat(producer.history()).hasSize(1);
        assertThat(published).isCompletedExceptionally();
    }

    @Test
    void what_a_shop_is_asked_for_goes_to_the_lane_too_under_the_same_id() {
        var producer = new FailingOnce(0);
        var published = published(producer, List.of(event(1), asked(2), event(3)));
        assertThat(published).isCompleted();
        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly(Topics.EVENTS, Topics.EVENTS, Topics.ACTIONS, Topics.EVENTS);
        var event = producer.history().get(1);
        var ask = producer.history().get(2);
        assertThat(ask.key()).isEqualTo(event.key());
        assertThat(ask.value()).isEqualTo(event.value());
        assertThat(ask.headers()).isEqualTo(event.headers());
    }

    @Test
    void what_the_lane_may_not_have_is_not_published() {
        var producer = new FailingOnce(2);
        assertThat(published(producer, List.of(asked(1)))).isCompletedExceptionally();
    }

    private static CompletableFuture<Void> published(
            FailingOnce producer, List<Publication> publications) {
        return new KafkaPublisher(producer)
                .publish(publications, List.of())
                .subscribeAsCompletionStage();
    }

    private static CompletableFuture<Void> publish(FailingOnce producer, int events) {
        List<Publication> publications =
                LongStream.rangeClosed(1, events).mapToObj(KafkaPublisherTest::event).toList();
        return published(producer, publications);
    }

    private static Publication event(long seq) {
        return event(seq, "message-received");
    }

    private static Publication asked(long seq) {
        return event(seq, "action-asked");
    }

    private static Publication event(long seq, String type) {
        return new Publication(
                new MerchantId("tea-house"),
                new EncodedEvent(
                        CONVERSATION,
                        seq,
                        "shopper:a",
                        0,
                        type,
                        1,
                        new byte[] {'{', '}'},
                        Instant.EPOCH));
    }

    /// Fails the n-th record at once, as the real one does when the topic's place stays unknown.
    private static final class FailingOnce extends MockProducer<String, byte[]> {
        private final int failing;
        private int calls;

        FailingOnce(int failing) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.failing = failing;
        }

        @Override
        public synchronized Future<RecordMetadata> send(
                ProducerRecord<String, byte[]> record, @Nullable Callback callback) {
            if (++calls != failing || callback == null) {
                return super.send(record, callback);
            }
            var failure = new TimeoutException("not present in metadata");
            callback.onCompletion(null, failure);
            return CompletableFuture.failedFuture(failure);
        }
    }
}
