package io.parley.cli;

import io.parley.journal.DeadLetters;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists dead letters without their content.
@Command(
        name = "list",
        description = "Lists the letters of the last seven days: where they stood, when and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListDeadLetters implements Runnable {
    @Mixin Stores stores = new Stores();

    @Override
    public void run() {
        Collection<ConsumerRecord<String, byte[]>> letters = DeadLetterTopic.read(stores.kafka());
        if (letters.isEmpty()) {
            System.out.println("No dead letters.");
        }
        for (ConsumerRecord<String, byte[]> letter : letters) {
            System.out.printf(
                    "%s  %s  key %s: %s%n",
                    DeadLetterTopic.header(letter, DeadLetters.AT),
                    DeadLetterTopic.header(letter, DeadLetters.ORIGIN),
                    letter.key(),
                    DeadLetterTopic.header(letter, DeadLetters.REASON));
        }
    }
}
