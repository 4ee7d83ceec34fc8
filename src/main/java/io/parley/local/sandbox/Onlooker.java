package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.Choice;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.conversation.Timer;
import io.parley.gateway.frames.ContentView;
import io.parley.journal.EventType;
import io.parley.journal.History;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads conversations whole, since all there is to see follows from their events.
@Singleton
class Onlooker {
    /// More than any scenario leaves.
    private static final int ALL = 10_000;

    private static final Map<Class<?>, String> NAMES =
            Stream.of(EventType.values())
                    .collect(Collectors.toMap(EventType::type, EventType::wireName));

    private final History history;

    Onlooker(History history) {
        this.history = history;
    }

    /// The conversation with the events after that seq.
    Uni<Glimpse> look(MerchantId merchant, ConversationId id, long after) {
        return history.read(id, 0, ALL)
                .map(events ->
                        new Glimpse(
                                Conversation.unopened(id, merchant).fold(events).status(),
                                events.isEmpty() ? 0 : events.getLast().seq(),
                                events.stream()
                                        .filter(event -> event.seq() > after)
                                        .map(Onlooker::seen)
                                        .toList(),
                                pending(events)));
    }

    private static Glimpse.Seen seen(Recorded recorded) {
        Telling telling = Telling.of(recorded.event());
        var decision = telling.decision();
        return new Glimpse.Seen(
                recorded.seq(),
                recorded.cause().value(),
                NAMES.getOrDefault(recorded.event().getClass(), "?"),
                telling.answers() == null ? null : telling.answers().value(),
                decision == null ? null : decision.intent().name(),
                decision == null ? null : decision.confidence(),
                telling.contents().stream().map(Onlooker::shown).toList());
    }

    private static Glimpse.Shown shown(ReplyContent content) {
        return new Glimpse.Shown(
                ContentView.of(content).kind(),
                content.plainText(),
                asks(content),
                choices(content));
    }

    private static @Nullable String asks(ReplyContent content) {
        return content instanceof ReplyContent.Question(Slot slot, String _, List<Choice> _)
                ? slot.name()
                : null;
    }

    private static List<Choice> choices(ReplyContent content) {
        return switch (content) {
            case ReplyContent.QuickReplies c -> c.choices();
            case ReplyContent.Question c -> c.choices();
            case ReplyContent.HandOverNotice c -> c.choices();
            case ReplyContent.Text _, ReplyContent.OrderTimeline _, ReplyContent.Notice _ ->
                    List.of();
        };
    }

    /// By the events alone: the table of timers forgets a timer before its command is decided.
    private static List<Glimpse.Pending> pending(List<Recorded> events) {
        Set<Cause> met = events.stream().map(Recorded::cause).collect(Collectors.toSet());
        return events.stream()
                .map(event -> event.event().timer(event.seq()))
                .flatMap(Stream::ofNullable)
                .filter(timer -> !met.contains(cause(timer)))
                .map(timer -> new Glimpse.Pending(timer.kind().wireName(), timer.due()))
                .toList();
    }

    private static Cause cause(Timer timer) {
        return Cause.timer(timer.kind(), timer.setBy());
    }
}
