package io.parley.actions;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/// What shops are asked for over the channel `actions`. An ask that waits for its shop holds up
/// only its own conversation: the channel commits up to the first that is not settled, and what
/// lies behind it is met again after a crash, which does no harm.
@ApplicationScoped
public class ActionLane {
    private static final Logger LOG = Logger.getLogger(ActionLane.class);

    /// Conversations at work at a time.
    private static final int MOST = 200;

    private final ActionDesk desk;
    private final Queues queues;

    public ActionLane(ActionDesk desk, ActionMetrics metrics) {
        this.desk = desk;
        this.queues = new Queues(Infrastructure.getDefaultWorkerPool());
        metrics.watch(queues);
    }

    @Incoming("actions")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> receive(Message<ConsumerRecord<String, byte[]>> message) {
        ConsumerRecord<String, byte[]> record = message.getPayload();
        String conversation = Objects.requireNonNullElse(record.key(), "");
        var _ =
                queues.add(
                        conversation, () -> desk.take(record).chain(() -> acknowledged(message)));
        return queues.room(MOST);
    }

    /// What is done and cannot be committed now is met again.
    private static Uni<Void> acknowledged(Message<?> message) {
        return Uni.createFrom()
                .completionStage(message::ack)
                .onFailure()
                .invoke(e -> LOG.warnf("An ask is not committed: %s", e))
                .onFailure()
                .recoverWithNull();
    }
}
