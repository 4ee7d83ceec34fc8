package io.parley.cli.scenarios.tau;

import java.util.List;
import java.util.Map;

/// One thing that is wanted.
///
/// @param says how the shopper says it
/// @param about a word of what it says that tells it from the other wishes, such as the order
/// @param answers what it answers to questions about it, by slot
record Wish(String says, String about, Map<String, List<String>> answers) {
    Wish {
        answers = Map.copyOf(answers);
    }
}
