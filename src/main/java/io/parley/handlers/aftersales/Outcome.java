package io.parley.handlers.aftersales;

import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.conversation.Choice;
import io.parley.conversation.Slot;
import io.parley.negotiation.Operation;
import io.parley.negotiation.Verdict;
import io.parley.shop.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a wish comes with the facts there are.
sealed interface Outcome {
    /// It turned out to be several, or to be known better.
    record Several(List<Wish> wishes) implements Outcome {}

    /// Nothing is missing but the shopper's yes.
    record Ready(Plan plan) implements Outcome {}

    /// The shopper has to say something.
    record Ask(Wish wish, Slot slot, String text, List<Choice> choices) implements Outcome {}

    /// It cannot be, but this can.
    record Offer(Wish wish, String text, Operation instead) implements Outcome {}

    /// It cannot be.
    record No(String text) implements Outcome {}

    /// A person has to see to it.
    record Person(String text) implements Outcome {}

    /// What would be done.
    ///
    /// @param order none where it is about the shopper
    /// @param difference what the shopper pays more, or less where negative; none where nothing is
    ///   paid
    record Plan(
            Wish wish,
            @Nullable Order order,
            ShopAction action,
            Verdict.Allowed verdict,
            @Nullable Money difference) {}
}
