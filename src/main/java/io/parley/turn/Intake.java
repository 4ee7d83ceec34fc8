package io.parley.turn;

import io.parley.journal.CommandCodec;
import io.parley.journal.DeadLetter;
import io.parley.journal.UnreadableCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A batch of records, read: the commands in their order, and what was none.
record Intake(List<Received> commands, List<DeadLetter> unreadable) {

    static Intake of(Iterable<ConsumerRecord<String, byte[]>> records, Instant now) {
        Intake intake = new Intake(new ArrayList<>(), new ArrayList<>());
        records.forEach(record -> intake.read(record, now));
        return intake;
    }

    private void read(ConsumerRecord<String, byte[]> record, Instant now) {
        try {
            commands.add(new Received(CommandCodec.decode(record), record));
        } catch (UnreadableCommand e) {
            unreadable.add(new DeadLetter(record, String.valueOf(e.getMessage()), now));
        }
    }
}
