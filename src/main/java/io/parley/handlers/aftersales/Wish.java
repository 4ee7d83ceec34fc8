package io.parley.handlers.aftersales;

import io.parley.commerce.Address;
import io.parley.conversation.Slot;
import io.parley.negotiation.Ground;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing wished, as far as it is known.
///
/// @param words what was said of it
/// @param numbers the order numbers said with it
/// @param answers what was answered to our questions about it, by slot
/// @param asked how often each slot was asked
/// @param order the order it is about, once that is known
/// @param items the variants meant, one for each piece; empty until known
/// @param newItems what each of the items becomes
/// @param payment the way to pay or be paid, by its id
record Wish(
        Sort sort,
        String words,
        List<String> numbers,
        Map<String, String> answers,
        Map<String, Integer> asked,
        @Nullable String order,
        List<String> items,
        List<String> newItems,
        @Nullable String payment,
        @Nullable Ground ground,
        @Nullable Address address) {

    Wish {
        numbers = List.copyOf(numbers);
        answers = Map.copyOf(answers);
        asked = Map.copyOf(asked);
        items = List.copyOf(items);
        newItems = List.copyOf(newItems);
    }

    /// The answer of somebody who does not know.
    static final String UNKNOWN = "?";

    private static final Slot CORRECTION = new Slot("correction");

    static Wish said(Sort sort, String words, List<String> numbers, @Nullable Ground ground) {
        return new Wish(
                sort, words, numbers, Map.of(), Map.of(), null, List.of(), List.of(), null, ground,
                null);
    }

    /// All that was said that may tell the slot: the last answer to it first.
    String telling(Slot slot) {
        String answer = answers.get(slot.name());
        return answer == null ? words : answer;
    }

    @Nullable String answer(Slot slot) {
        return answers.get(slot.name());
    }

    int timesAsked(Slot slot) {
        return asked.getOrDefault(slot.name(), 0);
    }

    Wish saying(String more, List<String> moreNumbers) {
        List<String> all =
                java.util.stream.Stream.concat(numbers.stream(), moreNumbers.stream())
                        .distinct()
                        .toList();
        return new Wish(
                sort,
                words + " . " + more,
                all,
                answers,
                asked,
                order,
                items,
                newItems,
                payment,
                ground,
                address);
    }

    /// What depends on the slot is found out anew.
    Wish answering(Slot slot, String answer) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(slot.name(), answer);
        boolean goods = slot.equals(Slot.ITEMS);
        boolean all = slot.equals(Slot.ORDER);
        return new Wish(
                sort,
                words,
                numbers,
                more,
                asked,
                all ? null : order,
                goods || all ? List.of() : items,
                goods || all ? List.of() : newItems,
                slot.equals(Slot.PAYMENT) ? null : payment,
                ground,
                slot.equals(Slot.ADDRESS) ? null : address);
    }

    /// Something in it is otherwise; what, the facts tell.
    Wish corrected(String text) {
        return answering(CORRECTION, text);
    }

    @Nullable String correction() {
        return answer(CORRECTION);
    }

    Wish settled(Slot slot) {
        Map<String, String> fewer = new HashMap<>(answers);
        var _ = fewer.remove(slot.name());
        return new Wish(
                sort, words, numbers, fewer, asked, order, items, newItems, payment, ground,
                address);
    }

    Wish withoutCorrection() {
        return settled(CORRECTION);
    }

    boolean isUnknown(Slot slot) {
        return UNKNOWN.equals(answer(slot));
    }

    Wish asking(Slot slot) {
        Map<String, Integer> more = new HashMap<>(asked);
        more.merge(slot.name(), 1, Integer::sum);
        return new Wish(
                sort, words, numbers, answers, more, order, items, newItems, payment, ground,
                address);
    }

    /// Something else with the same goods.
    Wish becoming(Sort other) {
        return new Wish(
                other, words, numbers, answers, asked, order, items, List.of(), payment, ground,
                address);
    }

    Wish of(String number) {
        return new Wish(
                sort, words, numbers, answers, asked, number, items, newItems, payment, ground,
                address);
    }

    Wish with(List<String> variants) {
        return new Wish(
                sort, words, numbers, answers, asked, order, variants, newItems, payment, ground,
                address);
    }

    Wish into(List<String> variants) {
        return new Wish(
                sort, words, numbers, answers, asked, order, items, variants, payment, ground,
                address);
    }

    Wish paidBy(String way) {
        return new Wish(
                sort, words, numbers, answers, asked, order, items, newItems, way, ground, address);
    }

    Wish because(Ground why) {
        return new Wish(
                sort, words, numbers, answers, asked, order, items, newItems, payment, why,
                address);
    }

    Wish to(Address where) {
        return new Wish(
                sort, words, numbers, answers, asked, order, items, newItems, payment, ground,
                where);
    }
}
