package io.parley.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/// CloudEvents 1.0, Kafka protocol binding, binary mode: attributes are headers `ce_…`, the value
/// is the data in JSON.
final class CloudEvent {
    private static final Header SPEC = header("ce_specversion", "1.0");
    private static final Header JSON = header("content-type", "application/json");
    private static final String MERCHANTS = "/merchants/";

    private CloudEvent() {}

    static List<Header> headers(String id, String merchant, String type, Instant at) {
        List<Header> headers = new ArrayList<>(9);
        headers.add(SPEC);
        headers.add(JSON);
        headers.add(header("ce_id", id));
        headers.add(header("ce_source", MERCHANTS + merchant));
        headers.add(header("ce_type", type));
        headers.add(header("ce_time", at.toString()));
        return headers;
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws UnreadableCommand when the header is absent
    static String required(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableCommand("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
