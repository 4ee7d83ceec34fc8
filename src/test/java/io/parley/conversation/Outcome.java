package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.parley.conversation.ConversationEvent.ActionSettled;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.HandOverTakenBack;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.LookupDelayed;
import io.parley.conversation.ConversationEvent.NoticeGiven;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What followed from the one thing that happened.
record Outcome(Decided decided, Instant now) {
    /// The texts shown, in order; a card counts with its plain text.
    @CanIgnoreReturnValue
    Outcome isTold(String... texts) {
        assertThat(events().stream().flatMap(event -> contents(event).stream()))
                .extracting(ReplyContent::plainText)
                .containsExactly(texts);
        return this;
    }

    @CanIgnoreReturnValue
    Outcome isToldNothing() {
        return isTold();
    }

    @CanIgnoreReturnValue
    @SafeVarargs
    final Outcome leaves(Class<? extends ConversationEvent>... types) {
        assertThat(events()).extracting(event -> (Object) event.getClass()).isEqualTo(list(types));
        return this;
    }

    private static List<Object> list(Object[] items) {
        return Arrays.asList(items);
    }

    @CanIgnoreReturnValue
    Outcome leavesOnly(ConversationEvent event) {
        assertThat(events()).containsExactly(event);
        return this;
    }

    @CanIgnoreReturnValue
    Outcome handsOver(HandOverReason reason) {
        assertThat(only(HandedOver.class).reason()).isEqualTo(reason);
        return endsIn(WaitingForAgent.class);
    }

    @CanIgnoreReturnValue
    Outcome endsIn(Class<? extends Conversation> state) {
        assertThat(decided.after()).isInstanceOf(state);
        return this;
    }

    @CanIgnoreReturnValue
    Outcome keepsTheDialogue(@Nullable Frame frame) {
        assertThat(((WithBot) decided.after()).dialogue().frame()).isEqualTo(frame);
        return this;
    }

    /// A timer of that kind is set for so much later.
    @CanIgnoreReturnValue
    Outcome setsTimer(TimerKind kind, Duration later) {
        assertThat(decided.events().stream().map(r -> r.event().timer(r.seq())))
                .filteredOn(Objects::nonNull)
                .extracting(Timer::kind, Timer::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, now.plus(later)));
        return this;
    }

    Header header() {
        return decided.after().header();
    }

    <E extends ConversationEvent> E only(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private List<ConversationEvent> events() {
        return decided.events().stream().map(Recorded::event).toList();
    }

    private static List<ReplyContent> contents(ConversationEvent event) {
        return switch (event) {
            case AssistantReplied e -> e.contents().read().orElseThrow();
            case HandedOver e -> e.contents().read().orElseThrow();
            case WaitAcknowledged e -> e.contents().read().orElseThrow();
            case HandOverTakenBack e -> e.contents().read().orElseThrow();
            case NoticeGiven e -> e.notice().read().orElseThrow().contents();
            case ActionSettled e -> e.contents().read().orElseThrow();
            case LookupDelayed e -> e.delayed().read().orElseThrow().contents();
            default -> List.of();
        };
    }
}
