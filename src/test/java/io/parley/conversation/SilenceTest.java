package io.parley.conversation;

import static io.parley.conversation.Happening.lookupTimer;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.EpisodeClosed;
import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.MessageReceived;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A shopper who writes no more, and comes back.
class SilenceTest {
    private static final CommandDropped STALE = new CommandDropped(DropReason.STALE_TIMER);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static Story closed() {
        return story().after(shopper("hello")).later(HALF_AN_HOUR).after(silenceTimer());
    }

    @Test
    void after_half_an_hour_of_silence_the_episode_closes() {
        story().after(shopper("hello"))
                .later(HALF_AN_HOUR)
                .when(silenceTimer())
                .leavesOnly(new EpisodeClosed())
                .endsIn(Closed.class);
    }

    @Test
    void somebody_who_wrote_meanwhile_is_given_half_an_hour_from_then() {
        story().after(shopper("hello"))
                .later(Duration.ofMinutes(20))
                .after(shopper("still there?"))
                .later(Duration.ofMinutes(10))
                .when(silenceTimer())
                .setsTimer(TimerKind.SILENCE, Duration.ofMinutes(20))
                .endsIn(WithBot.class);
    }

    @Test
    void an_automatic_message_does_not_break_the_silence() {
        story().after(shopper("hello"))
                .later(Duration.ofMinutes(20))
                .after(shopper("I am out of office.").automatically())
                .later(Duration.ofMinutes(10))
                .when(silenceTimer())
                .endsIn(Closed.class);
    }

    @Test
    void a_timer_that_was_extended_meanwhile_is_dropped() {
        story().after(shopper("hello"))
                .later(Duration.ofMinutes(20))
                .after(shopper("still there?"), silenceTimer())
                .later(Duration.ofHours(2))
                .when(silenceTimer().setBy(1))
                .leavesOnly(STALE)
                .endsIn(WithBot.class);
    }

    @Test
    void a_timer_of_a_closed_episode_is_dropped() {
        closed().when(silenceTimer()).leavesOnly(STALE).endsIn(Closed.class);
    }

    @Test
    void a_timer_of_an_earlier_episode_is_dropped() {
        closed().after(shopper("me again"))
                .later(Duration.ofHours(2))
                .when(silenceTimer().setBy(1))
                .leavesOnly(STALE)
                .endsIn(WithBot.class);
    }

    @Test
    void a_timer_before_anybody_wrote_is_dropped() {
        story().when(silenceTimer().setBy(1)).leavesOnly(STALE).endsIn(Unopened.class);
    }

    @Test
    void a_lookup_timer_that_belongs_to_nothing_is_dropped() {
        story().after(shopper("hello")).when(lookupTimer().setBy(1)).leavesOnly(STALE);
    }

    @Test
    void the_next_message_opens_the_next_episode() {
        Outcome outcome =
                closed().when(shopper("me again"))
                        .leaves(EpisodeOpened.class, MessageReceived.class, AssistantReplied.class)
                        .endsIn(WithBot.class);

        assertThat(outcome.header().episode()).isEqualTo(2);
    }

    @Test
    void the_next_episode_begins_with_a_fresh_dialogue() {
        Outcome outcome =
                story().after(shopper("asdf").answered(Answers.notUnderstood()))
                        .later(HALF_AN_HOUR)
                        .after(silenceTimer())
                        .when(shopper("me again"));

        assertThat(((WithBot) outcome.decided().after()).dialogue())
                .isEqualTo(new Dialogue(null, 0, 1, java.util.List.of()));
    }
}
