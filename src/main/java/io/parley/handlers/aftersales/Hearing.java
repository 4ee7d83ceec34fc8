package io.parley.handlers.aftersales;

import io.parley.conversation.Slot;
import io.parley.negotiation.Ground;
import io.parley.negotiation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what a message says into the wishes, as far as that goes without facts: it answers what was
/// asked, corrects what was said, or wishes something more.
///
/// @param usual what is wished where a first message names nothing to be done
record Hearing(Reading reading, Quantifiers quantifiers, Saying saying, @Nullable Sort usual) {
    private static final Set<Slot> OF_IDENTITY = Set.of(Slot.EMAIL, Slot.POSTCODE, Slot.NAME);

    Memory after(Memory memory) {
        if (saying.identifies()) {
            return memory.in(Memory.COLLECT);
        }
        if (saying.isResuming()) {
            return memory.in(Memory.COLLECT);
        }
        return switch (memory.step()) {
            case Memory.CONFIRM -> confirmed(memory);
            case Memory.OFFER -> offered(memory);
            case Memory.MORE -> memory.wishing(further());
            default -> memory.wishes().isEmpty() ? memory.wishing(wishes()) : answered(memory);
        };
    }

    private List<Wish> wishes() {
        List<Wish> said = reading.wishes(saying.text(), saying.numbers());
        if (!said.isEmpty() || usual == null || saying.isYes() || saying.isNo()) {
            return said;
        }
        return List.of(
                Wish.said(
                        usual,
                        saying.text(),
                        saying.numbers(),
                        reading.ground(saying.text()).orElse(null)));
    }

    /// After something was done, a word of its refund is no second wish.
    private List<Wish> further() {
        return wishesSaid().stream().filter(wish -> !reading.isOnlyOfMoney(wish.words())).toList();
    }

    /// Something definite, not a change or a refund that may belong to the answer.
    private List<Wish> definite() {
        return wishesSaid().stream().filter(wish -> reading.isDefinite(wish.words())).toList();
    }

    private List<Wish> wishesSaid() {
        return reading.wishes(saying.text(), saying.numbers());
    }

    private Memory answered(Memory memory) {
        Slot asked = memory.asked();
        Wish current = memory.current();
        if (isUnsafe()) {
            return memory.changing(current.because(Ground.UNSAFE));
        }
        List<Wish> said = definite();
        Optional<Sort> other =
                said.stream().map(Wish::sort).filter(sort -> sort != current.sort()).findFirst();
        if (other.isPresent() && said.size() == 1) {
            return quantifiers.correction().in(saying.folded())
                    ? memory.changing(
                            current.becoming(other.get()).answering(Slot.ITEMS, saying.text()))
                    : memory.adding(said);
        }
        if (asked == null || OF_IDENTITY.contains(asked)) {
            return memory.changing(current.saying(saying.text(), saying.numbers()));
        }
        return shared(memory.changing(answering(current, asked)), current, asked);
    }

    private boolean isUnsafe() {
        return reading.ground(saying.text()).filter(Ground.UNSAFE::equals).isPresent();
    }

    /// What was said of several orders in one breath is answered for all of them; an address goes
    /// for everything that shall go there.
    private Memory shared(Memory memory, Wish answered, Slot asked) {
        return memory.wishing(
                memory.wishes().stream()
                        .map(wish ->
                                isShared(wish, answered, asked) ? answering(wish, asked) : wish)
                        .toList());
    }

    private static boolean isShared(Wish wish, Wish answered, Slot asked) {
        if (wish.answer(asked) != null) {
            return false;
        }
        boolean alike = wish.sort() == answered.sort() && wish.words().equals(answered.words());
        if (asked.equals(Slot.ADDRESS)) {
            return wish.address() == null
                    && (wish.sort() == Sort.ADDRESS || wish.sort() == Sort.OWN_ADDRESS);
        }
        return alike && (asked.equals(Slot.REASON) || asked.equals(Slot.PAYMENT));
    }

    private Wish answering(Wish wish, Slot asked) {
        String answer =
                saying.tapped(asked).orElse(saying.isUnknown() ? Wish.UNKNOWN : saying.text());
        Wish answered = wish.answering(asked, answer);
        boolean tellsOrder =
                !saying.numbers().isEmpty()
                        && !asked.equals(Slot.ORDER)
                        && !asked.equals(Slot.ADDRESS);
        Wish placed =
                tellsOrder
                        ? answered.answering(Slot.ORDER, saying.text()).saying("", saying.numbers())
                        : asked.equals(Slot.ORDER)
                                ? answered.saying("", saying.numbers())
                                : answered;
        return asked.equals(Slot.REASON)
                ? reading.ground(answer).map(placed::because).orElse(placed)
                : placed;
    }

    private Memory confirmed(Memory memory) {
        if (saying.isYes() || saying.beginsWithYes() && definite().isEmpty()) {
            return memory.in(Memory.CONFIRMED);
        }
        if (saying.isNo()) {
            return memory.wishing(List.of()).in(Memory.MORE);
        }
        if (isUnsafe()) {
            return memory.changing(memory.current().because(Ground.UNSAFE)).in(Memory.COLLECT);
        }
        boolean more = quantifiers.also().in(saying.folded());
        List<Wish> said = more ? wishesSaid() : definite();
        Wish last = memory.current();
        if (said.isEmpty() && quantifiers.keep().in(saying.folded())) {
            return memory.wishing(List.of()).in(Memory.MORE);
        }
        if (said.size() == 1
                && said.getFirst().sort() != last.sort()
                && quantifiers.correction().in(saying.folded())) {
            return memory.changing(
                            last.becoming(said.getFirst().sort())
                                    .saying(saying.text(), saying.numbers()))
                    .in(Memory.COLLECT);
        }
        if (!said.isEmpty() && (more || said.getFirst().sort() != last.sort())) {
            return memory.adding(said).in(Memory.COLLECT);
        }
        return memory.changing(last.corrected(saying.text())).in(Memory.COLLECT);
    }

    /// Yes to what was offered in place of the wish.
    private Memory offered(Memory memory) {
        Optional<Sort> taken =
                saying.isYes()
                        ? Optional.ofNullable(memory.current().answer(Slot.OFFER))
                                .map(Hearing::sort)
                        : definite().stream().map(Wish::sort).findFirst();
        return taken.map(
                        sort -> memory.changing(memory.current().becoming(sort)).in(Memory.COLLECT))
                .orElseGet(() -> memory.dropping().in(Memory.COLLECT));
    }

    private static Sort sort(String operation) {
        return Sort.of(Operation.valueOf(operation));
    }
}
