package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Frame;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.Intent;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every handler there is, by its intent.
@Singleton
public final class Handlers {
    private final Map<String, IntentHandler> byIntent = new TreeMap<>();
    private final FurtherWishes furtherWishes = new FurtherWishes();
    private final Resumption resumption = new Resumption();

    /// @throws IllegalStateException when two handlers are for one intent; the message names them
    @Inject
    public Handlers(@All List<IntentHandler> handlers) {
        for (IntentHandler handler : handlers) {
            IntentHandler other = byIntent.putIfAbsent(handler.intent().name(), handler);
            if (other != null) {
                throw new IllegalStateException(
                        "Both %s and %s are for the intent '%s'; one of them has to go."
                                .formatted(name(other), name(handler), handler.intent()));
            }
        }
    }

    /// The message, read by the handler that claims it or else by the one it was routed to. What
    /// has none goes to a person.
    public Heard hear(Request request) {
        Optional<IntentHandler> handler = handler(request);
        if (handler.isEmpty()) {
            Answer answer =
                    request.route().intent().equals(Intent.OUT_OF_SCOPE)
                            ? new Answer.NotUnderstood()
                            : new Answer.HandOver(HandOverReason.NOT_COVERED);
            return _ -> new Step.Reply(answer);
        }
        IntentHandler chosen = handler.get();
        Heard heard = furtherWishes.after(chosen.hear(request), request, chosen.covers(request));
        Frame frame = request.query().frame();
        return frame != null && isInterrupted(frame, chosen)
                ? resumption.after(heard, frame, request)
                : heard;
    }

    private Optional<IntentHandler> handler(Request request) {
        String intent = request.route().intent().name();
        return byIntent.values().stream()
                .filter(handler -> handler.claims(request, !byIntent.containsKey(intent)))
                .findFirst()
                .or(() -> Optional.ofNullable(byIntent.get(intent)));
    }

    private boolean isInterrupted(Frame frame, IntentHandler by) {
        IntentHandler asking = byIntent.get(frame.intent().name());
        return frame.asks() != null && asking != null && asking.isResumable() && !by.isResumable();
    }

    /// What the assistant can do, as buttons; the one for a person comes last.
    public List<Choice> offers(Language language) {
        return byIntent.values().stream()
                .map(handler -> handler.offer(language))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(choice -> choice.id().equals(Choice.HUMAN)))
                .toList();
    }

    Collection<IntentHandler> all() {
        return byIntent.values();
    }

    private static String name(IntentHandler handler) {
        return handler.getClass().getName();
    }
}
