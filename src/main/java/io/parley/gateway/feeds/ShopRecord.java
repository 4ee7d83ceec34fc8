package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.shop.RecordKind;
import io.parley.shop.records.Fault;
import io.parley.shop.records.ReadLine;
import io.parley.shop.records.RecordReader;
import io.parley.shop.records.Times;
import io.parley.shop.records.Written;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// A shop's record as it comes by its topic, which `docs/asyncapi.yaml` describes: a CloudEvent in
/// the binary mode of its Kafka binding, whose data is a line of the parley format.
record ShopRecord(MerchantId merchant, Written written) {
    private static final String TYPE = "io.parley.shop.";
    private static final String VERSION = ".v1";
    private static final String MERCHANTS = "/merchants/";

    /// What is said of a record with many faults, in characters.
    private static final int LONGEST_REASON = 1_000;

    /// @throws UnreadableRecord when the record is none, with the reason
    static ShopRecord read(ConsumerRecord<String, byte[]> record, Instant now) {
        RecordKind kind = kind(header(record, "ce_type"));
        MerchantId merchant = merchant(header(record, "ce_source"));
        ReadLine line = new RecordReader(Times.ofTopic(now)).read(kind, text(record.value()));
        if (!line.faults().isEmpty()) {
            throw new UnreadableRecord(reason(line.faults()));
        }
        Written written = line.records().getFirst();
        String key = merchant + "/" + kind.wireName() + "/" + written.id();
        if (!key.equals(record.key())) {
            throw new UnreadableRecord("the key is not <merchant>/<kind>/<id> of its own data");
        }
        return new ShopRecord(merchant, written);
    }

    /// All of a record's faults, without what is written there.
    static String reason(List<Fault> faults) {
        String all = faults.stream().map(Fault::withoutValue).collect(Collectors.joining("; "));
        return all.length() <= LONGEST_REASON ? all : all.substring(0, LONGEST_REASON) + "…";
    }

    private static RecordKind kind(String type) {
        return Optional.of(type)
                .filter(t -> t.startsWith(TYPE) && t.endsWith(VERSION))
                .map(t -> t.substring(TYPE.length(), t.length() - VERSION.length()))
                .flatMap(RecordKind::of)
                .orElseThrow(() ->
                        new UnreadableRecord(
                                "header ce_type is not io.parley.shop.<kind>.v1 with the kind"
                                        + " product, shopper, order, parcel or page"));
    }

    private static MerchantId merchant(String source) {
        try {
            return new MerchantId(
                    source.startsWith(MERCHANTS) ? source.substring(MERCHANTS.length()) : "");
        } catch (IllegalArgumentException _) {
            throw new UnreadableRecord("header ce_source is not /merchants/ and the merchant's id");
        }
    }

    private static String text(byte @Nullable [] data) {
        if (data == null) {
            throw new UnreadableRecord("there is no data; this topic deletes nothing");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
        } catch (CharacterCodingException _) {
            throw new UnreadableRecord("the data is no UTF-8");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableRecord("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
