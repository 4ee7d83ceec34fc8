package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Ending.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds what was asked of the shop against what was to be.
final class ActionCheck {
    private static final String ITEMS = "items";
    private static final String NEW_ITEMS = "new_items";
    private static final String AMOUNT = "amount";

    private ActionCheck() {}

    /// What is not as expected, with both sides of it.
    static List<String> of(List<Action> expected, List<Asked> asked) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), asked.size()); i++) {
            int place = i + 1;
            differences(i, expected, asked)
                    .map(difference -> "  %d: %s".formatted(place, difference))
                    .forEach(differences::add);
        }
        return differences.isEmpty()
                ? List.of()
                : List.of(
                        Stream.of(
                                        Stream.of("the shop was to be asked:"),
                                        listed(expected.stream().map(ActionCheck::text).toList()),
                                        Stream.of("and was asked:"),
                                        listed(asked.stream().map(ActionCheck::text).toList()),
                                        Stream.of("different is:"),
                                        differences.stream())
                                .flatMap(lines -> lines)
                                .collect(Collectors.joining("\n")));
    }

    /// The same where order does not matter: each is held against the one that comes nearest.
    static List<String> inAnyOrder(List<Action> expected, List<Asked> asked) {
        List<Action> wanted = new ArrayList<>(expected);
        List<Asked> came = new ArrayList<>(asked);
        List<Action> wantedInOrder = new ArrayList<>();
        List<Asked> cameInOrder = new ArrayList<>();
        List<BiPredicate<Action, Asked>> near =
                List.of(
                        ActionCheck::isSame,
                        (action, ask) ->
                                isSameKind(action, ask)
                                        && texts(action.details(), "order")
                                                .equals(texts(ask.details(), "order")),
                        ActionCheck::isSameKind);
        for (BiPredicate<Action, Asked> isNear : near) {
            for (Action action : List.copyOf(wanted)) {
                came.stream()
                        .filter(ask -> isNear.test(action, ask))
                        .findFirst()
                        .ifPresent(ask -> {
                            wanted.remove(action);
                            came.remove(ask);
                            wantedInOrder.add(action);
                            cameInOrder.add(ask);
                        });
            }
        }
        wantedInOrder.addAll(wanted);
        cameInOrder.addAll(came);
        return of(wantedInOrder, cameInOrder);
    }

    private static boolean isSame(Action wanted, Asked came) {
        return isSameKind(wanted, came)
                && differences(wanted.details(), came.details()).findAny().isEmpty();
    }

    private static boolean isSameKind(Action wanted, Asked came) {
        return wanted.name().equals(came.kind());
    }

    private static Stream<String> differences(int i, List<Action> expected, List<Asked> asked) {
        if (i >= asked.size()) {
            return Stream.of(expected.get(i).name() + " was not asked");
        }
        if (i >= expected.size()) {
            return Stream.of(asked.get(i).kind() + " was not to be asked");
        }
        Action wanted = expected.get(i);
        Asked came = asked.get(i);
        return isSameKind(wanted, came)
                ? differences(wanted.details(), came.details())
                : Stream.of("%s was to be asked, not %s".formatted(wanted.name(), came.kind()));
    }

    private static Stream<String> differences(
            Map<String, List<String>> wanted, Map<String, List<String>> came) {
        boolean arePaired = wanted.containsKey(NEW_ITEMS) && came.containsKey(NEW_ITEMS);
        Set<String> keys = new LinkedHashSet<>(wanted.keySet());
        keys.addAll(came.keySet());
        if (arePaired && pairs(wanted).equals(pairs(came))) {
            keys.removeAll(List.of(ITEMS, NEW_ITEMS));
        }
        boolean areOtherwisePaired =
                arePaired
                        && isSame(ITEMS, texts(wanted, ITEMS), texts(came, ITEMS))
                        && isSame(ITEMS, texts(wanted, NEW_ITEMS), texts(came, NEW_ITEMS));
        if (areOtherwisePaired && keys.contains(ITEMS)) {
            keys.removeAll(List.of(ITEMS, NEW_ITEMS));
            return Stream.concat(
                    Stream.of("items were to become others of the new_items"),
                    each(keys, wanted, came));
        }
        return each(keys, wanted, came);
    }

    private static Stream<String> each(
            Set<String> keys, Map<String, List<String>> wanted, Map<String, List<String>> came) {
        return keys.stream()
                .filter(key -> !isSame(key, texts(wanted, key), texts(came, key)))
                .map(key ->
                        "%s was to be %s and is %s"
                                .formatted(
                                        key, value(texts(wanted, key)), value(texts(came, key))));
    }

    /// Items in any order, amounts as money, everything else as it is.
    private static boolean isSame(String key, List<String> wanted, List<String> came) {
        return switch (key) {
            case ITEMS, NEW_ITEMS -> sorted(wanted).equals(sorted(came));
            case AMOUNT ->
                    wanted.size() == 1
                            && came.size() == 1
                            && Amount.isSame(wanted.getFirst(), came.getFirst());
            default -> wanted.equals(came);
        };
    }

    private static List<String> sorted(List<String> items) {
        return items.stream().sorted().toList();
    }

    /// Which item becomes which, in any order.
    private static List<String> pairs(Map<String, List<String>> details) {
        List<String> items = texts(details, ITEMS);
        List<String> newItems = texts(details, NEW_ITEMS);
        return IntStream.range(0, Math.min(items.size(), newItems.size()))
                .mapToObj(i -> items.get(i) + " " + newItems.get(i))
                .sorted()
                .toList();
    }

    private static List<String> texts(Map<String, List<String>> details, String key) {
        return details.getOrDefault(key, List.of());
    }

    private static Stream<String> listed(List<String> lines) {
        return lines.isEmpty() ? Stream.of("  nothing") : lines.stream().map("  "::concat);
    }

    private static String text(Action action) {
        return action.name() + " " + text(action.details());
    }

    /// What became of it is told where it is not what was hoped for.
    private static String text(Asked asked) {
        String outcome =
                asked.outcome() == null
                        ? " (not answered)"
                        : asked.outcome().equals("done") ? "" : " (" + asked.outcome() + ")";
        return asked.kind() + " " + text(asked.details()) + outcome;
    }

    private static String text(Map<String, List<String>> details) {
        return details.entrySet().stream()
                .map(detail -> detail.getKey() + " " + value(detail.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String value(List<String> texts) {
        return switch (texts.size()) {
            case 0 -> "nothing";
            case 1 -> texts.getFirst();
            default -> "[" + String.join(", ", texts) + "]";
        };
    }
}
