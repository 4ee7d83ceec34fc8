package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.shop.Movements.ParcelName;
import io.parley.shop.Movements.Report;
import io.parley.shop.Parcel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// Movements of parcels as records of their topic, which `docs/asyncapi.yaml` describes:
/// CloudEvents in the binary mode of their Kafka binding.
final class MovementReader {
    static final String TYPE = "io.parley.parcel.moved.v1";

    private static final String MERCHANTS = "/merchants/";

    /// How far a carrier's clock may be ahead.
    private static final Duration AHEAD = Duration.ofDays(1);

    private MovementReader() {}

    /// @throws UnreadableMovement when the record is none, with the reason
    static Report read(ConsumerRecord<String, byte[]> record, Instant now) {
        if (!TYPE.equals(header(record.headers(), "ce_type"))) {
            throw new UnreadableMovement("header ce_type is not " + TYPE);
        }
        MerchantId merchant = merchant(header(record.headers(), "ce_source"));
        MovementFields fields = MovementFields.of(record.value());
        ParcelName name = fields.name();
        if (!(merchant + "/" + name.value()).equals(record.key())) {
            throw new UnreadableMovement("the key is not the merchant and the parcel, joined by /");
        }
        return new Report(merchant, name, movement(fields, now), fields.timeIfAny("expected"));
    }

    private static Parcel.Movement movement(MovementFields fields, Instant now) {
        Instant at = fields.time("at");
        if (at.isAfter(now.plus(AHEAD))) {
            throw new UnreadableMovement("field 'at' lies in the future");
        }
        return new Parcel.Movement(
                fields.text("id"), fields.milestone("milestone"), at, fields.place("place"));
    }

    private static MerchantId merchant(String source) {
        try {
            return new MerchantId(
                    source.startsWith(MERCHANTS) ? source.substring(MERCHANTS.length()) : "");
        } catch (IllegalArgumentException e) {
            throw new UnreadableMovement("header ce_source is not /merchants/ and its id", e);
        }
    }

    private static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableMovement("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
