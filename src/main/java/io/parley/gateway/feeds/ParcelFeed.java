package io.parley.gateway.feeds;

import io.parley.platform.Persistence;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The topic of movements over the channel `parcels`, a batch at a time. Offsets are committed
/// after the broker has everything a batch led to; during an outage the batch is tried again and
/// those behind it wait, so that nothing is passed over.
@ApplicationScoped
public class ParcelFeed {
    private final ParcelDesk desk;
    private final ParcelMetrics metrics;
    private final Persistence persistence;

    public ParcelFeed(ParcelDesk desk, ParcelMetrics metrics, InstantSource clock) {
        this.desk = desk;
        this.metrics = metrics;
        this.persistence = new Persistence(clock);
        metrics.watch(persistence);
    }

    @Incoming("parcels")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        records.forEach(all::add);
        metrics.met(all);
        return persistence.insist(() -> desk.take(all).invoke(metrics::setAside).replaceWithVoid());
    }
}
