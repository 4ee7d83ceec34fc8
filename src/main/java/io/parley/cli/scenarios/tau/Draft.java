package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A wish as it is put together, sentence by sentence.
final class Draft {
    /// As the shopper is told.
    private final List<String> told = new ArrayList<>();

    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    void say(String sentence) {
        told.add(sentence);
    }

    void answer(String slot, List<String> texts) {
        answers.computeIfAbsent(slot, _ -> new ArrayList<>()).addAll(texts);
    }

    void join(Draft other) {
        told.addAll(other.told);
        other.answers.forEach(this::answer);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    String told() {
        return String.join(" ", told);
    }

    String says() {
        return String.join(" ", told.stream().map(FirstPerson::sentence).toList());
    }

    Map<String, List<String>> answers() {
        return answers;
    }
}
