package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.cli.process.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A folder with the shop's records and files of tasks, a JSON object a line.
public record TauFolder(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The shop's records.
    public Shop shop() throws IOException {
        Map<String, JsonNode> users = byId("users.jsonl", "user_id");
        Map<String, JsonNode> orders = byId("orders.jsonl", "order_id");
        return new Shop(users, orders, byId("products.jsonl", "product_id"));
    }

    /// @param file the name of a file of the folder
    public List<Task> tasks(String file, Shop shop) throws IOException {
        TaskForm form = new TaskForm(shop);
        return lines(file).stream().map(form::read).toList();
    }

    private Map<String, JsonNode> byId(String file, String key) throws IOException {
        Map<String, JsonNode> all = new HashMap<>();
        lines(file).forEach(line -> all.put(line.path(key).asText(), line));
        return all;
    }

    private List<JsonNode> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new CommandFailure("%s is missing.".formatted(path));
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            if (!line.isBlank()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }
}
