package io.parley.gateway.socket;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.journal.LiveEvents;
import io.parley.platform.Roles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Who on this instance follows which conversation.
@Startup
@Singleton
class Audience {
    private final ConcurrentHashMap<ConversationId, List<Consumer<Recorded>>> followers =
            new ConcurrentHashMap<>();

    /// Listens from the start, so that a socket only has to join.
    Audience(LiveEvents live, Roles roles) {
        if (roles.include(Roles.GATEWAY)) {
            live.listen(followers::containsKey, this::tell);
        }
    }

    /// From now on the follower is told every event of the conversation, on any thread.
    void join(ConversationId conversation, Consumer<Recorded> follower) {
        followers.merge(
                conversation,
                List.of(follower),
                (known, more) -> Stream.concat(known.stream(), more.stream()).toList());
    }

    void leave(ConversationId conversation, Consumer<Recorded> follower) {
        followers.computeIfPresent(
                conversation,
                (_, known) -> {
                    List<Consumer<Recorded>> rest =
                            known.stream().filter(other -> other != follower).toList();
                    return rest.isEmpty() ? null : rest;
                });
    }

    private void tell(Recorded event) {
        followers.getOrDefault(event.conversation(), List.of()).forEach(f -> f.accept(event));
    }
}
