package io.parley.cli.bench.replay;

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

/// What one customer typed, in order.
record RecordedChat(String id, List<String> turns) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// As many messages of each file as of the others, so many in all; the last chat of each may be
    /// cut.
    ///
    /// @throws BenchFailure when a file has another form, or all of them have too few messages
    static List<RecordedChat> read(List<Path> files, int wanted) throws IOException {
        List<RecordedChat> chats = new ArrayList<>();
        int left = wanted;
        for (int n = 0; n < files.size(); n++) {
            left -= take(files.get(n), left / (files.size() - n), chats);
        }
        if (left > 0) {
            throw new BenchFailure(
                    "The files hold %,d messages, %,d fewer than --turns asks for."
                            .formatted(wanted - left, left));
        }
        return chats;
    }

    /// Takes as many messages of the file, or all it has, and says how many.
    private static int take(Path file, int wanted, List<RecordedChat> chats) throws IOException {
        int left = wanted;
        try (var lines = open(file)) {
            for (var line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                RecordedChat chat = parse(file, line).first(left);
                chats.add(chat);
                left -= chat.turns.size();
            }
        }
        return wanted - left;
    }

    private RecordedChat first(int most) {
        return new RecordedChat(id, turns.subList(0, Math.min(most, turns.size())));
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static RecordedChat parse(Path file, String line) throws IOException {
        JsonNode chat = JSON.readTree(line);
        if (!chat.hasNonNull("conversation_id") || !chat.path("customer_turns").isArray()) {
            throw new BenchFailure(
                    file + " has a line without conversation_id and customer_turns.");
        }
        List<String> turns =
                StreamSupport.stream(chat.get("customer_turns").spliterator(), false)
                        .map(turn -> turn.path("text").asText())
                        .toList();
        return new RecordedChat(chat.get("conversation_id").asText(), turns);
    }
}
