package io.parley.journal;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Conversation;
import io.parley.conversation.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of a conversation's watches a move begins and ends, the ended ones by the seq of the event
/// that began them.
public record WatchChanges(List<Begun> begun, List<Long> ended) {
    public static final WatchChanges NONE = new WatchChanges(List.of(), List.of());

    /// A watch that is there now.
    public record Begun(long setBy, OrderNumber order) {}

    /// Follows from the states alone, so that however a watch ends (by wish, for want of room, by
    /// erasure), its row ends with it, and one that began and ended in one batch never has a row.
    public static WatchChanges between(Conversation before, Conversation after) {
        List<Watch> old = before.header().watches();
        List<Watch> now = after.header().watches();
        if (old.isEmpty() && now.isEmpty()) {
            return NONE;
        }
        List<Begun> begun = new ArrayList<>();
        now.stream()
                .filter(watch -> !ids(old).contains(watch.setBy()))
                .forEach(watch ->
                        watch.order()
                                .read()
                                .ifPresent(order -> begun.add(new Begun(watch.setBy(), order))));
        List<Long> ended = new ArrayList<>(ids(old));
        ended.removeAll(ids(now));
        return new WatchChanges(begun, ended);
    }

    private static Set<Long> ids(List<Watch> watches) {
        return watches.stream().map(Watch::setBy).collect(Collectors.toSet());
    }

    boolean areNone() {
        return begun.isEmpty() && ended.isEmpty();
    }
}
