package io.parley.conversation;

import io.parley.conversation.ConversationEvent.EpisodeOpened;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The stretch of a conversation from its opening to its closing.
final class Episode {
    private Episode() {}

    /// An episode that begins now, and what its fresh state makes of the command.
    static List<ConversationEvent> open(
            Conversation before,
            House house,
            Instant now,
            Function<Conversation, List<ConversationEvent>> then) {
        EpisodeOpened opened =
                new EpisodeOpened(before.header().episode() + 1, now.plus(house.rules().silence()));
        Conversation fresh = before.evolve(opened, before.header().seq() + 1, now);
        return Stream.concat(Stream.of(opened), then.apply(fresh).stream()).toList();
    }
}
