package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationEvent.ActionSettled;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.ReturnWished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is asked of the shop, and what comes of it.
final class Acting {
    /// Longer than the lane goes on trying, so that it is the lane's word that counts if it has
    /// one.
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private Acting() {}

    /// Nothing is asked for again while the shop has it before it, and only the first wish for an
    /// order counts.
    static List<ConversationEvent> after(
            List<Effect> effects, Header header, Cause answers, Instant now) {
        List<ConversationEvent> events = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.Ask ask -> {
                    if (!isPending(ask.action(), header) && met.add(ask.action())) {
                        events.add(asked(ask, answers, now));
                    }
                }
                case Effect.Wish(OrderNumber order) -> {
                    if (header.wishes().stream().noneMatch(w -> w.isFor(order)) && met.add(order)) {
                        events.add(new ReturnWished(Erasable.of(order)));
                    }
                }
                case Effect.OnWatch _ -> {}
            }
        }
        return events;
    }

    private static boolean isPending(ShopAction action, Header header) {
        return header.pending().stream().anyMatch(pending -> pending.isFor(action));
    }

    private static ActionAsked asked(Effect.Ask ask, Cause answers, Instant now) {
        return new ActionAsked(
                answers,
                ask.ruling(),
                now.plus(PATIENCE),
                Erasable.of(new ActionAsked.Asked(ask.subject(), ask.action())));
    }

    /// The shopper is told in every state. What nobody knows is a person's to find out.
    static List<ConversationEvent> settle(
            Conversation state, Command.ActionSettled settled, House house, Instant now) {
        Optional<PendingAction> pending = state.header().pending(settled.ask());
        if (pending.isEmpty()) {
            return List.of(new CommandDropped(DropReason.NOT_ASKED));
        }
        List<ConversationEvent> events = new ArrayList<>();
        events.add(told(state, pending.get(), settled, house));
        if (settled.outcome() instanceof ActionOutcome.Uncertain) {
            events.addAll(
                    state.passOn(
                            settled.envelope().cause(),
                            HandOverReason.ACTION_UNCERTAIN,
                            house,
                            now));
        }
        return events;
    }

    private static ActionSettled told(
            Conversation state, PendingAction pending, Command.ActionSettled settled, House house) {
        return new ActionSettled(
                settled.ask(),
                settled.outcome(),
                Erasable.of(
                        house.actionNotice(
                                state.header().language(),
                                pending.action().read().orElse(null),
                                settled.outcome())));
    }

    /// The shop takes longer than anybody should wait; it may still answer.
    static List<ConversationEvent> overdue(
            Conversation state, Command.TimerFired timer, House house, Instant now) {
        if (state.header().pending(timer.setBy()).isEmpty()) {
            return List.of(new CommandDropped(DropReason.STALE_TIMER));
        }
        List<ConversationEvent> events =
                state.passOn(timer.envelope().cause(), HandOverReason.ACTION_OVERDUE, house, now);
        return events.isEmpty() ? List.of(new CommandDropped(DropReason.WITH_PERSON)) : events;
    }
}
