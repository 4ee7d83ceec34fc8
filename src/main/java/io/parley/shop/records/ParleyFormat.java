package io.parley.shop.records;

import io.parley.shop.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Parley's own format: a file a kind.
public final class ParleyFormat implements RecordFormat {
    private static final Map<String, RecordKind> KINDS =
            Arrays.stream(RecordKind.values())
                    .collect(Collectors.toMap(RecordKind::fileName, Function.identity()));

    private final RecordReader reader;

    public ParleyFormat(Times times) {
        this.reader = new RecordReader(times);
    }

    @Override
    public List<String> files() {
        return Arrays.stream(RecordKind.values()).map(RecordKind::fileName).toList();
    }

    @Override
    public ReadLine read(String file, String line) {
        RecordKind kind = KINDS.get(file);
        if (kind == null) {
            throw new IllegalArgumentException(file + " is none of " + files());
        }
        return reader.read(kind, line);
    }
}
