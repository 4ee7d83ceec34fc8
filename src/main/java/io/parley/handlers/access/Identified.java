package io.parley.handlers.access;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.Step;
import java.util.List;

/// How far it is known who writes.
public sealed interface Identified {
    /// Somebody who may see all orders of this shopper.
    record AsShopper(String subject) implements Identified {}

    /// Somebody who may see this one order of this shopper.
    record ForOrder(String subject, OrderNumber number) implements Identified {}

    /// Facts are missing, or the shop cannot be reached.
    record Pending(Step step) implements Identified {}

    /// The shopper has to say something first.
    ///
    /// @param details what is known so far, for the frame
    record Asks(Slot slot, ReplyContent.Question question, Details details) implements Identified {}

    /// This is as far as it goes without a sign-in or a person.
    record Refused(List<ReplyContent> contents) implements Identified {}
}
