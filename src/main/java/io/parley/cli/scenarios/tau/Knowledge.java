package io.parley.cli.scenarios.tau;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the answers of several wishes together: the same one for all, or by what they are about.
final class Knowledge {
    private Knowledge() {}

    static Map<String, Object> of(List<Wish> wishes) {
        Set<String> slots = new LinkedHashSet<>();
        wishes.forEach(wish -> slots.addAll(wish.answers().keySet()));
        Map<String, Object> knows = new LinkedHashMap<>();
        slots.stream().sorted().forEach(slot -> knows.put(slot, answer(slot, wishes)));
        return knows;
    }

    private static Object answer(String slot, List<Wish> wishes) {
        Map<String, Set<String>> byAbout = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            List<String> answers = wish.answers().get(slot);
            if (answers != null) {
                byAbout.computeIfAbsent(wish.about(), _ -> new LinkedHashSet<>()).addAll(answers);
            }
        }
        Set<Set<String>> different = new LinkedHashSet<>(byAbout.values());
        if (different.size() == 1) {
            return shortest(different.iterator().next());
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        byAbout.forEach((about, each) -> answers.put(about, shortest(each)));
        return answers;
    }

    /// A text where one will do for a list.
    private static Object shortest(Set<String> answers) {
        return answers.size() == 1 ? answers.iterator().next() : List.copyOf(answers);
    }
}
