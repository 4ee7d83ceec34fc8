package io.parley.gateway.feeds;

import io.parley.journal.DeadLetter;
import io.parley.journal.Publisher;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/// The topic of shops' records over the channel `shop`, a batch at a time. Offsets are committed
/// after the transaction and after the broker has every dead letter; during an outage the batch is
/// tried again and those behind it wait, so that nothing is passed over.
@ApplicationScoped
public class ShopFeed {
    private static final Logger LOG = Logger.getLogger(ShopFeed.class);

    private final ShopDesk desk;
    private final Publisher publisher;
    private final Handover handover;
    private final ShopFeedMetrics metrics;

    public ShopFeed(
            ShopDesk desk,
            Publisher publisher,
            @Identifier("shop") Handover handover,
            ShopFeedMetrics metrics) {
        this.desk = desk;
        this.publisher = publisher;
        this.handover = handover;
        this.metrics = metrics;
    }

    @Incoming("shop")
    Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> batch) {
        ConsumerRecords<String, byte[]> records = batch.getPayload();
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        records.forEach(all::add);
        return handover.insist(records, settle(all))
                .flatMap(done -> done ? acknowledged(batch) : Uni.createFrom().voidItem());
    }

    /// JDBC blocks, so that it is done by a worker, one for each try.
    private Uni<Void> settle(List<ConsumerRecord<String, byte[]>> records) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> desk.take(records)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .call(letters -> publisher.publish(List.of(), letters))
                .invoke(letters -> tell(records.size(), letters))
                .replaceWithVoid();
    }

    private void tell(int records, List<DeadLetter> letters) {
        metrics.settled(records, letters.size());
        if (!letters.isEmpty()) {
            LOG.warnf(
                    "Records of shops were set aside: records=%d first_key=%s reason=%s",
                    letters.size(), letters.getFirst().record().key(), letters.getFirst().reason());
        }
    }

    /// What is done and cannot be committed now is committed with the next batch, or read again.
    private static Uni<Void> acknowledged(Message<?> batch) {
        return Uni.createFrom()
                .completionStage(batch::ack)
                .onFailure()
                .invoke(e -> LOG.warnf("A batch of shops' records is not committed: %s", e))
                .onFailure()
                .recoverWithNull();
    }
}
