package io.parley.turn;

import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.journal.DeadLetter;
import io.parley.journal.Journal.Origin;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A command and the record it came in.
record Received(Command command, ConsumerRecord<String, byte[]> record) {

    ConversationId conversation() {
        return command.envelope().conversation();
    }

    Origin origin() {
        return new Origin(conversation(), command.envelope().cause());
    }

    DeadLetter deadLetter(String reason, Instant at) {
        return new DeadLetter(record, reason, at);
    }
}
