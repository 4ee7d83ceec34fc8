package io.parley.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.cli.bench.BenchFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/// Labelled messages: JSON Lines with `text` and `intent`, and perhaps `also`, a list of intents
/// that are as right; plain or, when the name ends in `.gz`, zipped. Other fields are passed over.
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    /// @throws BenchFailure when a line is no such row or there is none; names file and line
    static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(line, file + ":" + number));
                }
            }
        } catch (IOException unread) {
            throw new BenchFailure("Cannot read " + file + ": " + unread, unread);
        }
        if (rows.isEmpty()) {
            throw failure(file + " has no rows; each is like {\"text\": \"…\", \"intent\": \"…\"}");
        }
        return rows;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(
                new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                        StandardCharsets.UTF_8));
    }

    private static Row row(String line, String place) {
        JsonNode row = parsed(line, place);
        JsonNode text = row.path("text");
        JsonNode intent = row.path("intent");
        if (!text.isTextual() || !intent.isTextual()) {
            throw failure(place + ": a row has a \"text\" and an \"intent\", both strings");
        }
        List<String> also =
                StreamSupport.stream(row.path("also").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        return new Row(text.asText(), intent.asText(), also);
    }

    private static JsonNode parsed(String line, String place) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException odd) {
            throw new BenchFailure(place + ": no JSON: " + odd.getOriginalMessage(), odd);
        }
    }

    private static BenchFailure failure(String message) {
        return new BenchFailure(message, new IllegalArgumentException(message));
    }
}
