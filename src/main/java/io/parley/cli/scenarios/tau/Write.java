package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A call that changes something in the shop.
public record Write(String name, JsonNode arguments) {

    String text(String argument) {
        return arguments.path(argument).asText("");
    }

    String order() {
        return text("order_id");
    }

    List<String> list(String argument) {
        List<String> texts = new ArrayList<>();
        arguments.path(argument).forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
