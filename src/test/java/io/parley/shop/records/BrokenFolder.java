package io.parley.shop.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A folder whose `orders.jsonl` has good lines and, strewn in by a seed, lines broken in every way
/// there is.
final class BrokenFolder implements RecordSource {
    static final int LINES = 10_000;
    static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");

    private static final String PRODUCTS =
            """
            {"id":"tea","name":"Tea","category":"tea","description":"Green","variants":[\
            {"id":"tea-250","price":{"amount":"64.50","currency":"CNY"}}]}
            """;
    private static final String SHOPPERS =
            """
            {"id":"mei","name":"Mei Lin","email":"mei@shop.example","address":{"lines":["1 Quay"],\
            "city":"Wuhan","postcode":"430000","country":"China"}}
            """;
    private static final String ORDER =
            """
            {"number":"B-%d","shopper":"mei","status":"shipped","total":{"amount":"129.00","currency":"CNY"},\
            "items":[{"product":"tea","variant":"tea-250","quantity":2}],\
            "placed":"2026-11-01T10:00:00+08:00","paid":"2026-11-01T10:05:00+08:00",\
            "shipped":"2026-11-02T09:00:00+08:00","promised":"2026-11-08T20:00:00+08:00",\
            "refunds":[{"amount":{"amount":"10.00","currency":"CNY"},"state":"paid","at":"2026-11-03T10:00:00+08:00"}],\
            "returns":[{"id":"R1","state":"approved","at":"2026-11-04T10:00:00+08:00","variants":["tea-250"]}]}\
            """;

    private final Map<String, byte[]> files;
    private final Map<Integer, Breakage> broken = new TreeMap<>();

    BrokenFolder(long seed) {
        files =
                Map.of(
                        "products.jsonl", PRODUCTS.getBytes(StandardCharsets.UTF_8),
                        "shoppers.jsonl", SHOPPERS.getBytes(StandardCharsets.UTF_8),
                        "orders.jsonl", orders(new SplittableRandom(seed)));
    }

    /// A good line.
    static String order(int number) {
        return ORDER.formatted(number);
    }

    /// How each broken line is broken, by its number.
    Map<Integer, Breakage> broken() {
        return broken;
    }

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(files.get(file)).map(ByteArrayInputStream::new);
    }

    /// The first line is good; each breakage comes at least once, the megabyte just once.
    private byte[] orders(SplittableRandom random) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int line = 1; line <= LINES; line++) {
            String good = order(line - 1);
            int kind = line == 1 ? -1 : line - 2;
            if (kind >= Breakage.ALL.size()) {
                kind = random.nextBoolean() ? random.nextInt(Breakage.ALL.size()) : -1;
                kind = kind >= 0 && isHuge(kind) ? -1 : kind;
            }
            if (kind >= 0) {
                broken.put(line, Breakage.ALL.get(kind));
                lines.writeBytes(Breakage.ALL.get(kind).of(good));
            } else {
                lines.writeBytes(good.getBytes(StandardCharsets.UTF_8));
            }
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static boolean isHuge(int kind) {
        return Breakage.ALL.get(kind).name().equals(Breakage.TOO_LONG);
    }
}
