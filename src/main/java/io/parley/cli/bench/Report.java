package io.parley.cli.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A benchmark's figures beside the version and the machine they hold for.
record Report(Map<String, Number> figures, String version, Machine machine) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    void write(Path file) {
        try {
            Files.write(file, MAPPER.writeValueAsBytes(this));
        } catch (IOException unwritten) {
            throw new BenchFailure("Cannot write the report " + file + ": " + unwritten, unwritten);
        }
    }

    /// Asked before hours of work, so that they are not for nothing. Empty when a report may be
    /// written there.
    static String objection(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "--json: the folder of " + file + " does not exist";
        }
        if (Files.isDirectory(file)) {
            return "--json: " + file + " is a folder, not a file";
        }
        return Files.isWritable(Files.exists(file) ? file : folder)
                ? ""
                : "--json: " + file + " may not be written";
    }
}
