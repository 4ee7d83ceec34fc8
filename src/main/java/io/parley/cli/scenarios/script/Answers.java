package io.parley.cli.scenarios.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a shopper answers to questions for a detail.
public sealed interface Answers {

    /// For the first, second, … time; the last one stays.
    record InTurn(List<String> texts) implements Answers {
        public InTurn {
            texts = List.copyOf(texts);
        }
    }

    /// By what the question is about: words of it, or of what the shopper wanted last.
    record About(Map<String, InTurn> answers) implements Answers {
        public About {
            // In the order of the file: the first one answers where no words are found.
            answers = new LinkedHashMap<>(answers);
        }
    }

    static Answers of(String... texts) {
        return new InTurn(List.of(texts));
    }
}
