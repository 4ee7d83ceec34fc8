package io.parley.cli.process;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file a command leaves its figures in, for programs.
public record JsonFile(Path path) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    public void write(Object report) {
        try {
            Files.write(path, MAPPER.writeValueAsBytes(report));
        } catch (IOException unwritten) {
            throw new CommandFailure(
                    "Cannot write the report " + path + ": " + unwritten, unwritten);
        }
    }

    /// Asked before hours of work, so that they are not for nothing. Empty when a report may be
    /// written there.
    public String objection() {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "--json: the folder of " + path + " does not exist";
        }
        if (Files.isDirectory(path)) {
            return "--json: " + path + " is a folder, not a file";
        }
        return Files.isWritable(Files.exists(path) ? path : folder)
                ? ""
                : "--json: " + path + " may not be written";
    }
}
