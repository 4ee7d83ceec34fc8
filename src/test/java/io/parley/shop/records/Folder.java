package io.parley.shop.records;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A folder of the parley format in memory.
public record Folder(Map<String, String> files) implements RecordSource {
    /// A line of each kind, which belong together.
    static final Folder WHOLE =
            new Folder(
                    Map.of(
                            "products.jsonl", Lines.PRODUCT,
                            "shoppers.jsonl", Lines.SHOPPER,
                            "orders.jsonl", Lines.ORDER,
                            "parcels.jsonl", Lines.PARCEL,
                            "pages.jsonl", Lines.PAGE));

    public static Folder of(String file, String content) {
        return new Folder(Map.of(file, content));
    }

    Folder with(String file, String content) {
        Map<String, String> others = new HashMap<>(files);
        others.put(file, content);
        return new Folder(others);
    }

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(files.get(file))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
