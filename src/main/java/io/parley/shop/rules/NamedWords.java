package io.parley.shop.rules;

import static java.util.stream.Collectors.toMap;

import io.parley.negotiation.Ground;
import io.parley.negotiation.Operation;
import io.parley.platform.NearWord;
import io.parley.platform.yaml.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Words that stand for something of ours, read from lists.
final class NamedWords {
    private static final Map<String, Operation> OPERATIONS =
            Stream.of(Operation.values()).collect(toMap(Operation::wireName, each -> each));
    private static final Map<String, Ground> GROUNDS =
            Stream.of(Ground.values()).collect(toMap(Ground::wireName, each -> each));

    private NamedWords() {}

    static List<Operation> operations(Section section, String key) {
        return known(section, key, OPERATIONS);
    }

    static List<Ground> grounds(Section section, String key) {
        return known(section, key, GROUNDS);
    }

    /// What these words stand for; an unknown one is a mistake and left out.
    static <T> List<T> known(Section section, String key, Map<String, T> meanings) {
        List<T> known = new ArrayList<>();
        for (String word : section.texts(key)) {
            T meaning = meanings.get(word);
            if (meaning == null) {
                unknown(section, key, word, meanings.keySet());
            } else if (known.contains(meaning)) {
                section.mistakeAt(key, "'%s' stands here twice; keep one", word);
            } else {
                known.add(meaning);
            }
        }
        return known;
    }

    static void unknown(Section section, String key, String word, Collection<String> known) {
        String remedy =
                NearWord.of(word, known)
                        .map("did you mean '%s'?"::formatted)
                        .orElseGet(() -> "there are " + String.join(", ", new TreeSet<>(known)));
        section.mistakeAt(key, "'%s' is not known at '%s'; %s", word, key, remedy);
    }
}
