package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Answers;
import io.parley.cli.scenarios.script.Answers.About;
import io.parley.cli.scenarios.script.Answers.InTurn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a shopper knows, and what of it it has said.
final class Memory {
    private final Map<String, Answers> knows;
    private final Map<String, Integer> said = new HashMap<>();

    /// What was wanted last.
    private String wish;

    Memory(String opens, Map<String, Answers> knows) {
        this.wish = opens;
        this.knows = new HashMap<>(knows);
    }

    boolean knows(String slot) {
        return knows.containsKey(slot);
    }

    /// Something else is wanted from now on.
    void want(String text) {
        wish = text;
    }

    /// The next answer to a question for that detail; the last one stays.
    Optional<String> answer(String slot, String question) {
        return entry(slot, question).map(entry -> next(entry));
    }

    /// The next answer for as long as there is one that was not said yet.
    ///
    /// @param kept how many at the end do not count
    Optional<String> unsaid(String slot, int kept) {
        return entry(slot, wish)
                .filter(entry -> said.getOrDefault(entry.id(), 0) < entry.texts().size() - kept)
                .map(entry -> next(entry));
    }

    /// Answers that are counted together.
    private record Entry(String id, List<String> texts) {}

    private String next(Entry entry) {
        int time = said.merge(entry.id(), 1, Integer::sum);
        return entry.texts().get(Math.min(time, entry.texts().size()) - 1);
    }

    private Optional<Entry> entry(String slot, String question) {
        return switch (knows.get(slot)) {
            case null -> Optional.empty();
            case InTurn(var texts) -> Optional.of(new Entry(slot, texts));
            case About(var answers) -> about(slot, answers, question);
        };
    }

    /// What the question names, and of several what was wanted last; else what was wanted last.
    private Optional<Entry> about(String slot, Map<String, InTurn> answers, String question) {
        Predicate<String> asked = about -> Wording.contains(question, about);
        Predicate<String> wanted = about -> Wording.contains(wish, about);
        return List.of(asked.and(wanted), asked, wanted, _ -> true).stream()
                .flatMap(fits ->
                        answers.entrySet().stream().filter(each -> fits.test(each.getKey())))
                .map(each -> new Entry(slot + ":" + each.getKey(), each.getValue().texts()))
                .findFirst();
    }
}
