package io.parley.gateway;

import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.journal.Commands;
import io.parley.journal.History;
import io.parley.journal.LiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The neighbours of the gateway in memory: every message is answered at once.
@Alternative
@Singleton
public class InMemoryNeighbours implements Commands, History, LiveEvents {
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Map<ConversationId, Long> seqs = new HashMap<>();
    private boolean down;

    /// Whether commands are lost from now on.
    public void setDown(boolean down) {
        this.down = down;
    }

    @Override
    public synchronized Uni<Void> send(Command command) {
        if (down) {
            return Uni.createFrom().failure(new IllegalStateException("The broker is down"));
        }
        if (command instanceof Command.ShopperSaid said) {
            ConversationId conversation = said.envelope().conversation();
            String id = said.envelope().cause().value().substring("shopper:".length());
            long seq = seqs.merge(conversation, 2L, Long::sum);
            EventFixture events = new EventFixture(conversation);
            journal.happen(events.message(seq - 1, id), events.reply(seq, id));
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Recorded>> read(ConversationId conversation, long after, int limit) {
        return journal.read(conversation, after, limit);
    }

    @Override
    public void listen(Predicate<ConversationId> wanted, Consumer<Recorded> listener) {
        journal.listen(wanted, listener);
    }

    @Override
    public boolean isPositioned() {
        return true;
    }
}
