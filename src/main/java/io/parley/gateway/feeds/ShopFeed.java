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

/// The topic of a shop's records over the channel `shop`, a batch at a time. Offsets are committed
/// after a batch is written; during an outage it is tried again and those behind it wait.
@ApplicationScoped
public class ShopFeed {
    private final ShopDesk desk;
    private final Persistence persistence;

    public ShopFeed(ShopDesk desk, InstantSource clock) {
        this.desk = desk;
        this.persistence = new Persistence(clock);
    }

    @Incoming("shop")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        records.forEach(all::add);
        return persistence.insist(() -> desk.take(all));
    }
}
