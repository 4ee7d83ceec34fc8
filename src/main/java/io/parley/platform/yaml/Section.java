package io.parley.platform.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A part of a file with keys. Keys that are not allowed and values of another form are mistakes.
public final class Section {
    private final Source source;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(Source source, Node node) {
        this.source = source;
        this.node = node;
    }

    /// @param what the part is called where it has another form
    /// @param allowed its keys; none for any
    public static Section of(Source source, Node node, String what, List<String> allowed) {
        Section section = new Section(source, node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> section.take(entry, allowed));
        } else {
            source.mistake(node, "%s must have keys%s", what, listed(allowed));
        }
        return section;
    }

    private void take(NodeTuple entry, List<String> allowed) {
        String key =
                entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(no text)";
        if (!allowed.isEmpty() && !allowed.contains(key)) {
            source.mistake(entry.getKeyNode(), "'%s' is no key here%s", key, listed(allowed));
        } else if (values.put(key, entry.getValueNode()) != null) {
            source.mistake(entry.getKeyNode(), "'%s' stands here a second time", key);
        }
    }

    private static String listed(List<String> allowed) {
        return allowed.isEmpty() ? "" : "; allowed are: " + String.join(", ", allowed);
    }

    public Place place() {
        return source.place(node);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// Whether what stands at that key has keys itself.
    public boolean hasKeys(String key) {
        return values.get(key) instanceof MappingNode;
    }

    public boolean isEmpty() {
        return values.isEmpty() && node instanceof MappingNode;
    }

    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /// Says that something about this part as a whole is wrong.
    public void mistake(String form, Object... values) {
        source.mistake(node, form, values);
    }

    /// Says that the value of that key is wrong.
    public void mistakeAt(String key, String form, Object... arguments) {
        source.mistake(values.getOrDefault(key, node), form, arguments);
    }

    /// The text at that key, which must be there.
    public String required(String key) {
        String text = text(key);
        if (text == null && !has(key)) {
            mistake("'%s' is missing", key);
        }
        return text == null ? "" : text;
    }

    /// The text at that key, if there is one. Numbers, dates and the like are what was written.
    public @Nullable String text(String key) {
        Node value = values.get(key);
        return value == null ? null : text(key, value).orElse(null);
    }

    private Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        source.mistake(value, "'%s' must be a text", key);
        return Optional.empty();
    }

    /// One of these words, if there is one.
    public @Nullable String word(String key, List<String> allowed) {
        String word = text(key);
        if (word != null && !allowed.contains(word)) {
            mistakeAt(key, "'%s' is '%s'%s", key, word, listed(allowed));
        }
        return word;
    }

    /// The texts at that key: a list of at least one, or a single one; empty when it is not there.
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            text(key, item).ifPresent(texts::add);
        }
        return texts;
    }

    private List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode ? list(key, false) : List.of(value);
    }

    /// What is listed at that key.
    ///
    /// @param mayBeEmpty whether a list of nothing says something
    public List<Node> list(String key, boolean mayBeEmpty) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            if (sequence.getValue().isEmpty() && !mayBeEmpty) {
                source.mistake(value, "'%s' is an empty list", key);
            }
            return sequence.getValue();
        }
        if (value != null) {
            source.mistake(value, "'%s' must be a list", key);
        }
        return List.of();
    }

    /// What a part of this one is read as, or `otherwise` where it is not there.
    public <T extends @Nullable Object> T part(
            String key, T otherwise, BiFunction<Source, Node, T> reader) {
        Node value = values.get(key);
        return value == null ? otherwise : reader.apply(source, value);
    }

    /// The same for every part of a list.
    public <T> List<T> parts(String key, boolean mayBeEmpty, BiFunction<Source, Node, T> reader) {
        return list(key, mayBeEmpty).stream().map(item -> reader.apply(source, item)).toList();
    }
}
