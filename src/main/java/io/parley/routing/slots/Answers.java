package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Forms that give a detail only as an answer to the question for it, where a bare word or number
/// is enough.
public final class Answers {
    private static final Map<String, String> COLOURS =
            Map.ofEntries(
                    Map.entry("红", "red"),
                    Map.entry("黑", "black"),
                    Map.entry("白", "white"),
                    Map.entry("灰", "grey"),
                    Map.entry("蓝", "blue"),
                    Map.entry("绿", "green"),
                    Map.entry("黄", "yellow"),
                    Map.entry("紫", "purple"),
                    Map.entry("粉", "pink"),
                    Map.entry("棕", "brown"),
                    Map.entry("橙", "orange"),
                    Map.entry("银", "silver"),
                    Map.entry("金", "gold"),
                    Map.entry("cream", "off-white"),
                    Map.entry("mint", "mint"),
                    Map.entry("olive", "olive"));
    private static final Map<String, String> REASONS =
            Map.of(
                    "small", "too_small",
                    "big", "too_large",
                    "large", "too_large",
                    "size", "does_not_fit",
                    "quality", "quality",
                    "小", "too_small",
                    "大", "too_large",
                    "坏", "defective");

    private Answers() {}

    /// The values of the slot asked for; empty when the answer gives none, or when nothing is known
    /// of such a slot.
    ///
    /// @param found the details any message gives, which count first
    public static List<String> to(
            Slot asked, String raw, String folded, Map<Slot, List<String>> found) {
        List<String> clear = found.getOrDefault(asked, List.of());
        return clear.isEmpty() ? bare(asked, raw, folded) : clear;
    }

    private static List<String> bare(Slot asked, String raw, String folded) {
        return switch (asked.name()) {
            case "amount" -> list(Amounts.asAnswer(folded));
            case "date" -> list(DaysSaid.asAnswer(folded));
            case "size" -> list(Sizes.asAnswer(folded));
            case "quantity" -> list(Quantities.asAnswer(folded));
            case "colour" -> list(Optional.ofNullable(COLOURS.get(word(folded))));
            case "reason" -> list(Optional.ofNullable(REASONS.get(word(folded))));
            case "product" -> Products.asAnswer(folded);
            case "address" -> list(Addresses.asAnswer(raw, folded));
            default -> List.of();
        };
    }

    private static String word(String folded) {
        return folded.replaceAll("(?:[.!。]| please| pls)+$", "");
    }

    private static List<String> list(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }
}
