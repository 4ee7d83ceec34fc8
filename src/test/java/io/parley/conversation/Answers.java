package io.parley.conversation;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.negotiation.Ruling;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What handlers say in tests.
public final class Answers {
    private Answers() {}

    public static Answer say(String text) {
        return new Answer.Say(List.of(new ReplyContent.Text(text)), null);
    }

    /// Says so, and begins to watch.
    public static Answer watch(String... orders) {
        return with(Stream.of(orders).map(o -> new Effect.Watch(new OrderNumber(o))).toList());
    }

    /// Says so, and watches no longer.
    public static Answer unwatch(String order) {
        return with(List.of(new Effect.Unwatch(new OrderNumber(order))));
    }

    private static Answer with(List<? extends Effect> effects) {
        return new Answer.Say(
                List.of(new ReplyContent.Text("All right.")), null, List.copyOf(effects));
    }

    /// Says so, and asks the shop to cancel each of these orders of Ada's.
    public static Answer cancel(String... orders) {
        return with(Stream.of(orders).map(Answers::cancelling).toList());
    }

    private static Effect cancelling(String order) {
        return new Effect.Ask(
                "ada",
                new ShopAction.CancelOrder(new OrderNumber(order), "no longer needed"),
                new Ruling("tea-house", 1, "pending"));
    }

    /// Says so, and keeps in mind that goods of each of these orders are to go back.
    public static Answer wish(String... orders) {
        return with(Stream.of(orders).map(o -> new Effect.Wish(new OrderNumber(o))).toList());
    }

    public static Answer ask(String text, Frame next) {
        return new Answer.Say(List.of(new ReplyContent.Text(text)), next);
    }

    public static Answer notUnderstood() {
        return new Answer.NotUnderstood();
    }

    public static Answer unreachable() {
        return new Answer.Unreachable();
    }

    public static Answer handOver(HandOverReason reason) {
        return new Answer.HandOver(reason);
    }

    /// A dialogue that waits for an order's number.
    public static Frame orderDialogue() {
        return new Frame(
                new Intent("order_tracking"),
                "ask_order",
                Slot.ORDER,
                Erasable.of(Map.of(new Slot("email"), "ada@example.org")));
    }

    public static Decision decision() {
        Intent tracking = new Intent("order_tracking");
        return new Decision(tracking, 0.9, List.of(new Candidate(tracking, 0.9)), "test-router", 1);
    }
}
