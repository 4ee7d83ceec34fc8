package io.parley.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// Named numbers in the order they were taken down: counts as they are, measurements to three
/// decimals.
public final class Figures {
    private final Map<String, Number> values = new LinkedHashMap<>();

    public void count(String name, long value) {
        values.put(name, value);
    }

    public void measure(String name, double value) {
        values.put(name, Math.round(value * 1000) / 1000.0);
    }

    public Map<String, Number> values() {
        return Map.copyOf(values);
    }

    /// One line a figure, names to the left, numbers to the right.
    String table() {
        var width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        var lines = new StringBuilder();
        values.forEach((name, value) ->
                lines.append(
                        ("  %-" + width + "s %,16" + form(value) + "%n").formatted(name, value)));
        return lines.toString();
    }

    private static String form(Number value) {
        return value instanceof Long ? "d" : ".3f";
    }
}
