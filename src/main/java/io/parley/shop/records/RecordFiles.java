package io.parley.shop.records;

import io.parley.shop.RecordKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The records of a whole folder and the faults of its lines. Of two lines for the same record the
/// later one is a fault.
public final class RecordFiles {
    private final RecordFormat format;
    private final ImportProgress progress;
    private final List<String> found = new ArrayList<>();
    private final List<Numbered> records = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final Map<RecordKind, Map<String, Place>> places = new EnumMap<>(RecordKind.class);

    private record Place(String file, int line) {}

    private RecordFiles(RecordFormat format, ImportProgress progress) {
        this.format = format;
        this.progress = progress;
    }

    /// Reads all files of the format that are there.
    public static RecordFiles read(
            RecordFormat format, RecordSource source, ImportProgress progress) throws IOException {
        RecordFiles files = new RecordFiles(format, progress);
        for (String file : format.files()) {
            Optional<InputStream> content = source.open(file);
            if (content.isPresent()) {
                try (InputStream in = content.get()) {
                    files.read(file, new LineReader(in));
                }
            }
        }
        return files;
    }

    /// The files that were there.
    public List<String> found() {
        return List.copyOf(found);
    }

    /// The records of lines without a fault.
    public List<Numbered> records() {
        return List.copyOf(records);
    }

    /// What is wrong, line by line.
    public List<LineFault> faults() {
        return List.copyOf(faults);
    }

    /// Whether any line is for that record, with faults or without.
    public boolean mention(RecordKind kind, String id) {
        return places.getOrDefault(kind, Map.of()).containsKey(id);
    }

    private void read(String file, LineReader lines) throws IOException {
        found.add(file);
        for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            LineReader.Line line = next.get();
            progress.at("reading " + file, line.number());
            if (line.fault().isPresent()) {
                faults.add(new LineFault(file, line.number(), line.fault().get()));
            } else if (!line.text().isBlank()) {
                take(new Place(file, line.number()), format.read(file, line.text()));
            }
        }
    }

    private void take(Place place, ReadLine read) {
        read.faults().forEach(fault -> faults.add(new LineFault(place.file, place.line, fault)));
        LineShape shape = read.shape();
        if (read.records().isEmpty() && read.claimedId().isPresent()) {
            var _ = see(shape.kind(), read.claimedId().get(), shape.idField(), place);
        }
        for (Written record : read.records()) {
            String field = record.kind() == shape.kind() ? shape.idField() : "";
            if (see(record.kind(), record.id(), field, place)) {
                records.add(new Numbered(place.file, place.line, record));
            }
        }
    }

    /// Whether this is the first line for that record.
    private boolean see(RecordKind kind, String id, String field, Place place) {
        @Nullable Place first =
                places.computeIfAbsent(kind, _ -> new HashMap<>()).putIfAbsent(id, place);
        if (first == null) {
            return true;
        }
        String where = first.file.equals(place.file) ? "" : " of " + first.file;
        faults.add(
                new LineFault(
                        place.file,
                        place.line,
                        new Fault(
                                field,
                                Field.shown(id),
                                "is already on line %d%s; keep one".formatted(first.line, where))));
        return false;
    }
}
