package io.parley.journal;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A command's record that could not be worked on, with the reason, never with its content.
public record DeadLetter(ConsumerRecord<String, byte[]> record, String reason, Instant at) {}
