package io.parley.gateway;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.journal.History;
import io.parley.journal.LiveEvents;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A journal and its topic in memory. Reading waits when told to, so that a test can let live
/// events come in between.
public final class InMemoryJournal implements History, LiveEvents {
    public final List<String> reads = new ArrayList<>();
    private final List<Recorded> written = new CopyOnWriteArrayList<>();
    private final List<Runnable> heldReads = new ArrayList<>();
    private final List<Consumer<Recorded>> listeners = new CopyOnWriteArrayList<>();
    private boolean holding;
    private boolean broken;

    public void write(Recorded... events) {
        written.addAll(List.of(events));
    }

    /// Tells the listeners, whether or not it was written.
    public void publish(Recorded... events) {
        for (Recorded event : events) {
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    public void happen(Recorded... events) {
        write(events);
        publish(events);
    }

    public void holdReads() {
        holding = true;
    }

    public void releaseReads() {
        holding = false;
        List<Runnable> held = List.copyOf(heldReads);
        heldReads.clear();
        held.forEach(Runnable::run);
    }

    public void breakDown() {
        broken = true;
    }

    @Override
    public Uni<List<Recorded>> read(ConversationId conversation, long after, int limit) {
        reads.add(after + "+" + limit);
        if (broken) {
            return Uni.createFrom().failure(new IllegalStateException("The journal is down"));
        }
        List<Recorded> page =
                written.stream()
                        .filter(event -> event.conversation().equals(conversation))
                        .filter(event -> event.seq() > after)
                        .limit(limit)
                        .toList();
        CompletableFuture<List<Recorded>> answer = new CompletableFuture<>();
        if (holding) {
            heldReads.add(() -> answer.complete(page));
        } else {
            answer.complete(page);
        }
        return Uni.createFrom().completionStage(answer);
    }

    @Override
    public void listen(Predicate<ConversationId> wanted, Consumer<Recorded> listener) {
        listeners.add(event -> {
            if (wanted.test(event.conversation())) {
                listener.accept(event);
            }
        });
    }

    @Override
    public boolean isPositioned() {
        return true;
    }
}
