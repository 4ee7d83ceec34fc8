package io.parley.journal;

import io.parley.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// Events as records of the events topic: the journal's bytes under CloudEvents headers.
public final class EventRecord {
    private static final String TYPE = "io.parley.event.";

    private static final String ERASED = TYPE + EventType.PERSONAL_DATA_ERASED.wireName() + ".";

    private EventRecord() {}

    public static ProducerRecord<String, byte[]> of(Publication publication) {
        return of(publication, Topics.EVENTS);
    }

    /// The same event, with the same id, for the lane that works on what shops are asked for.
    static ProducerRecord<String, byte[]> forLane(Publication publication) {
        return of(publication, Topics.ACTIONS);
    }

    private static ProducerRecord<String, byte[]> of(Publication publication, String topic) {
        EncodedEvent event = publication.event();
        String key = event.conversation().toString();
        List<Header> headers =
                CloudEvent.headers(
                        key + ":" + event.seq(),
                        publication.merchant().value(),
                        TYPE + event.type() + ".v" + event.version(),
                        event.at());
        headers.add(CloudEvent.header("ce_seq", Long.toString(event.seq())));
        headers.add(CloudEvent.header("ce_cause", event.cause()));
        headers.add(CloudEvent.header("ce_ordinal", Integer.toString(event.ordinal())));
        return new ProducerRecord<>(topic, null, key, event.payload(), headers);
    }

    /// Whose event a record holds, without reading further.
    public static ConversationId conversation(ConsumerRecord<String, byte[]> record) {
        return ConversationId.parse(record.key());
    }

    /// Whether it says that personal content was erased.
    static boolean isErasure(ConsumerRecord<String, byte[]> record) {
        return value(record.headers(), "ce_type").startsWith(ERASED);
    }

    /// The event of a record that `of` made.
    public static EncodedEvent read(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        String type = value(headers, "ce_type");
        int version = type.lastIndexOf(".v");
        return new EncodedEvent(
                conversation(record),
                Long.parseLong(value(headers, "ce_seq")),
                value(headers, "ce_cause"),
                Integer.parseInt(value(headers, "ce_ordinal")),
                type.substring(TYPE.length(), version),
                Integer.parseInt(type, version + 2, type.length(), 10),
                record.value(),
                Instant.parse(value(headers, "ce_time")));
    }

    private static String value(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
