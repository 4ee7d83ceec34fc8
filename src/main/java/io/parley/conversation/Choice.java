package io.parley.conversation;

import io.parley.commerce.OrderNumber;

/// A button: the id that a tap sends back, and its label in the shopper's language.
public record Choice(String id, String label) {
    /// Hands the conversation to a person.
    public static final String HUMAN = "intent:human_request";

    /// Begins the id of the button that ends the updates on an order; its number follows.
    public static final String UNWATCH = "unwatch:";

    /// Takes the wish for a person back.
    public static final String BACK_TO_ASSISTANT = "back_to_assistant";

    /// A tap that ends the updates on an order.
    public static String unwatch(OrderNumber order) {
        return UNWATCH + order;
    }

    /// A tap that states an intent.
    public static String intent(Intent intent) {
        return "intent:" + intent.name();
    }

    /// A tap that fills a slot.
    public static String slot(Slot slot, String value) {
        return "slot:" + slot.name() + "=" + value;
    }
}
