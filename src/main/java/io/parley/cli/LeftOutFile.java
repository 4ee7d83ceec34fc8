package io.parley.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.cli.scenarios.tau.Conversion.LeftOut;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tasks without a scenario, a JSON object a line.
final class LeftOutFile implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Writer writer;

    LeftOutFile(Path path) throws IOException {
        this.writer = Files.newBufferedWriter(path);
    }

    void add(String file, List<LeftOut> tasks) throws IOException {
        for (LeftOut task : tasks) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("task", task.task());
            line.put("reason", task.reason());
            line.put("detail", task.detail());
            writer.write(JSON.writeValueAsString(line) + "\n");
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
