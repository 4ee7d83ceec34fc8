package io.parley.handlers.ordertracking;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Choice;
import io.parley.conversation.Slot;
import io.parley.handlers.Voice;
import io.parley.shop.Order;
import java.time.Instant;
import java.util.List;

/// What can be tapped about an order.
record Buttons(Voice voice) {
    /// Below an order: what its shopper can do as things stand.
    List<Choice> below(Shipment shipment, Instant now) {
        OrderNumber number = shipment.order().number();
        Situation situation = shipment.situation(now);
        if (situation == Situation.DELIVERED) {
            return List.of(verb(Concern.MISSING, number));
        }
        if (situation.isTrouble()) {
            return shipment.isUnderWay()
                    ? List.of(verb(Concern.WATCH, number), human())
                    : List.of(human());
        }
        return shipment.isUnderWay() ? List.of(verb(Concern.WATCH, number)) : List.of();
    }

    Choice unwatch(OrderNumber number) {
        return verb(Concern.UNWATCH, number);
    }

    private Choice verb(Concern concern, OrderNumber number) {
        return new Choice(
                concern.verb() + ":" + number.value(), voice.say("button." + concern.verb()));
    }

    /// An order to pick: its number and what tells it from others.
    Choice pick(Order order) {
        String first = order.items().isEmpty() ? "" : voice.say(order.items().getFirst().name());
        int more = order.items().size() - 1;
        String label =
                more > 0
                        ? voice.say("pick.more", order.number().value(), first, more, more + 1)
                        : voice.say("pick", order.number().value(), first);
        return new Choice(Choice.slot(Slot.ORDER, order.number().value()), label);
    }

    Choice human() {
        return new Choice(Choice.HUMAN, voice.say("human"));
    }
}
