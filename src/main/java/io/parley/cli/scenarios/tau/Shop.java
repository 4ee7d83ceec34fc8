package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The shop's records, as its files have them.
///
/// @param users by id
/// @param orders by number
/// @param products what is sold, by id
public record Shop(
        Map<String, JsonNode> users, Map<String, JsonNode> orders, Map<String, JsonNode> products) {
    public Shop {
        users = Map.copyOf(users);
        orders = Map.copyOf(orders);
        products = Map.copyOf(products);
    }

    /// The record, or one with nothing in it.
    JsonNode user(String id) {
        return users.getOrDefault(id, MissingNode.getInstance());
    }

    /// The record, or one with nothing in it.
    JsonNode order(String number) {
        return orders.getOrDefault(number, MissingNode.getInstance());
    }

    /// The record of a product's variant, or one with nothing in it.
    JsonNode variant(String product, String item) {
        return products.getOrDefault(product, MissingNode.getInstance())
                .path("variants")
                .path(item);
    }

    /// First and last name.
    String name(String user) {
        JsonNode name = user(user).path("name");
        return name.path("first_name").asText() + " " + name.path("last_name").asText();
    }

    @Nullable String ownerOf(String order) {
        JsonNode found = orders.get(order);
        return found == null ? null : found.path("user_id").asText();
    }

    Stream<JsonNode> payments(String user) {
        JsonNode methods = user(user).path("payment_methods");
        List<JsonNode> all = new ArrayList<>();
        methods.forEach(all::add);
        return all.stream();
    }

    /// What the order was paid with.
    String paidBy(String order) {
        JsonNode paid = order(order).path("payment_history").path(0);
        return paid.path("payment_method_id").asText();
    }

    /// The names of the order's products, once for each piece.
    List<String> pieces(String order) {
        List<String> names = new ArrayList<>();
        order(order).path("items").forEach(item -> names.add(item.path("name").asText()));
        return names;
    }
}
