package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.shop.RecordKind;
import io.parley.shop.records.Fault;
import io.parley.shop.records.ReadLine;
import io.parley.shop.records.RecordReader;
import io.parley.shop.records.Times;
import io.parley.shop.records.Written;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// A record of the topic `parley.shop.v1`, read: whose shop it is of and what it says. The topic is
/// described in `docs/asyncapi.yaml`, the data in `docs/import.md`.
record ShopRecord(ConsumerRecord<String, byte[]> source, MerchantId merchant, Written written) {
    private static final String TYPE = "io.parley.shop.";
    private static final String VERSION = ".v1";
    private static final String MERCHANTS = "/merchants/";

    /// @throws UnreadableRecord when it is none, with everything that is wrong
    static ShopRecord read(ConsumerRecord<String, byte[]> source, Instant now) {
        RecordKind kind = kind(header(source, "ce_type"));
        MerchantId merchant = merchant(header(source, "ce_source"));
        byte[] value = source.value();
        if (value == null) {
            throw new UnreadableRecord("the record has no data");
        }
        ReadLine line =
                new RecordReader(Times.ofTopic(now))
                        .read(kind, new String(value, StandardCharsets.UTF_8));
        if (!line.faults().isEmpty() || line.records().size() != 1) {
            throw new UnreadableRecord(
                    line.faults().stream()
                            .map(Fault::withoutValue)
                            .collect(Collectors.joining("; ")));
        }
        Written written = line.records().getFirst();
        String key = "%s/%s/%s".formatted(merchant, kind.wireName(), written.id());
        if (!key.equals(source.key())) {
            throw new UnreadableRecord("the key is not merchant/kind/id of the record");
        }
        return new ShopRecord(source, merchant, written);
    }

    private static RecordKind kind(@Nullable String type) {
        return Optional.ofNullable(type)
                .filter(t -> t.startsWith(TYPE) && t.endsWith(VERSION))
                .map(t -> t.substring(TYPE.length(), t.length() - VERSION.length()))
                .flatMap(RecordKind::of)
                .orElseThrow(() ->
                        new UnreadableRecord(
                                "header ce_type is not io.parley.shop.<kind>.v1 with a kind of"
                                        + " product, shopper, order, parcel or page"));
    }

    private static MerchantId merchant(@Nullable String source) {
        try {
            return new MerchantId(
                    source != null && source.startsWith(MERCHANTS)
                            ? source.substring(MERCHANTS.length())
                            : "");
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("header ce_source is not /merchants/ and the merchant's id");
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> source, String name) {
        Header header = source.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
