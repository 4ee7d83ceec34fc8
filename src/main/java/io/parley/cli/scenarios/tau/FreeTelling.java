package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes wishes of drafts: how they are said, what they are about and what they answer.
final class FreeTelling {
    /// What shoppers say who were told nothing of payment.
    private static final List<String> AS_PAID = List.of("the original payment method");

    private static final Pattern NO_VARIANT =
            Pattern.compile(
                    "(?i)\\b(?:cancel\\w*|return|refund|person|proceed|product ID|keep)\\b");

    private final Mentions mentions;
    private final Task task;

    FreeTelling(Mentions mentions, Task task) {
        this.mentions = mentions;
        this.task = task;
    }

    List<Wish> of(List<Draft> drafts) {
        boolean isAnyConfirmedOtherwise =
                drafts.stream().anyMatch(draft -> draft.answers().containsKey("confirm"));
        List<Wish> wishes = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, List<String>> answers = answers(draft);
            if (isAnyConfirmedOtherwise) {
                answers.merge("confirm", List.of("yes"), FreeTelling::then);
            }
            wishes.add(new Wish(draft.says(), about(draft, drafts), answers));
        }
        return wishes;
    }

    private Map<String, List<String>> answers(Draft draft) {
        Details details = new Details(mentions);
        Map<String, List<String>> answers =
                new LinkedHashMap<>(details.of(draft.told(), task.known()));
        answers.putIfAbsent("payment", payment());
        draft.answers()
                .forEach((slot, texts) -> {
                    if (slot.equals("items")) {
                        answers.merge(slot, texts, FreeTelling::joined);
                    } else {
                        answers.put(slot, texts);
                    }
                });
        for (String instead : draft.answers().getOrDefault("instead", List.of())) {
            List<String> ways = Details.payments(instead);
            if (!ways.isEmpty()) {
                answers.merge("payment", ways, FreeTelling::then);
            } else if (answers.containsKey("new_items") && !NO_VARIANT.matcher(instead).find()) {
                answers.merge("new_items", List.of(instead), FreeTelling::then);
            }
        }
        return answers;
    }

    private List<String> payment() {
        List<String> told = Details.payments(task.words());
        return told.isEmpty() ? AS_PAID : told;
    }

    private static List<String> then(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return List.of(String.join(", ", then(first, second)).replaceFirst("\\.$", ""));
    }

    /// Words of the wish that no other has; else all of it.
    private String about(Draft draft, List<Draft> drafts) {
        List<String> candidates = new ArrayList<>(Details.all(Details.ORDER, draft.told()));
        candidates.addAll(mentions.words(draft.told()));
        return candidates.stream()
                .filter(word ->
                        drafts.stream()
                                .filter(other -> other != draft)
                                .noneMatch(other -> contains(other.told(), word)))
                .findFirst()
                .orElseGet(draft::says);
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
