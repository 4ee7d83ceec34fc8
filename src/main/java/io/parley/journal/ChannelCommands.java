package io.parley.journal;

import io.parley.conversation.Command;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// Sends commands over the channel `commands`.
@ApplicationScoped
public class ChannelCommands implements Commands {
    private final MutinyEmitter<ProducerRecord<String, byte[]>> emitter;

    public ChannelCommands(
            @Channel("commands") @OnOverflow(value = OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<String, byte[]>> emitter) {
        this.emitter = emitter;
    }

    /// The buffer has no bound of its own: the gateway bounds what each of its clients has in
    /// flight.
    @Override
    public Uni<Void> send(Command command) {
        return emitter.send(CommandCodec.encode(command));
    }
}
