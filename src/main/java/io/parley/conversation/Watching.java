package io.parley.conversation;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.OrderWatched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an answer's effects do to the orders a conversation watches.
final class Watching {
    /// So many orders are watched at most; the oldest gives way to a new one.
    static final int MOST = 20;

    private final List<Watch> watches;
    private final List<ConversationEvent> events = new ArrayList<>();
    private int begun;

    private Watching(List<Watch> watches) {
        this.watches = new ArrayList<>(watches);
    }

    /// Nothing comes of watching what is watched, or of ending what is not. Of several effects on
    /// one order the last counts.
    static List<ConversationEvent> after(List<Effect> effects, List<Watch> watches) {
        Watching watching = new Watching(watches);
        Map<OrderNumber, Effect.OnWatch> byOrder = new LinkedHashMap<>();
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.OnWatch onWatch -> byOrder.put(onWatch.order(), onWatch);
                case Effect.Ask _, Effect.Wish _ -> {}
            }
        }
        byOrder.values().forEach(watching::follow);
        return watching.events;
    }

    private void follow(Effect.OnWatch effect) {
        Optional<Watch> known = watches.stream().filter(w -> w.isOf(effect.order())).findFirst();
        switch (effect) {
            case Effect.Watch(OrderNumber order) -> {
                if (known.isEmpty()) {
                    begin(order);
                }
            }
            case Effect.Unwatch _ -> known.ifPresent(this::end);
        }
    }

    private void begin(OrderNumber order) {
        if (watches.size() + begun >= MOST && !watches.isEmpty()) {
            end(watches.getFirst());
        }
        if (watches.size() + begun < MOST) {
            events.add(new OrderWatched(Erasable.of(order)));
            begun++;
        }
    }

    private void end(Watch watch) {
        watches.remove(watch);
        events.add(new OrderUnwatched(watch.setBy()));
    }
}
