package io.parley.tau;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;

/// The tau-bench retail shop's files, read without any code of ours: what answers are held against.
record TauShop(Path folder, List<JsonNode> orders, Map<String, JsonNode> users) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static TauShop read() throws IOException {
        Path folder = outside("tau-retail");
        Map<String, JsonNode> users = new HashMap<>();
        for (JsonNode user : lines(folder.resolve("users.jsonl"))) {
            users.put(user.get("user_id").asText(), user);
        }
        return new TauShop(folder, lines(folder.resolve("orders.jsonl")), users);
    }

    static Path outside(String name) {
        String data = System.getenv("PARLEY_DATA");
        Assumptions.assumeTrue(data != null, "PARLEY_DATA is not set: it names the outside data");
        return Path.of(data, name);
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    List<JsonNode> drawn(int howMany, long seed) {
        List<JsonNode> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, howMany);
    }

    JsonNode userOf(JsonNode order) {
        return users.get(order.get("user_id").asText());
    }

    static String number(JsonNode order) {
        return order.get("order_id").asText();
    }

    static String tracking(JsonNode order) {
        return order.at("/fulfillments/0/tracking_id/0").asText();
    }
}
