package io.parley.turn;

import io.parley.journal.DeadLetter;
import io.parley.journal.Publication;
import io.parley.journal.Publisher;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/// Remembers what was published, in order, and can be made to fail.
final class RecordingPublisher implements Publisher {
    private final List<Publication> events = new ArrayList<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private int failures;

    void failNext() {
        failures++;
    }

    /// Everything published since the last call.
    List<Publication> taken() {
        List<Publication> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    List<DeadLetter> deadLetters() {
        return deadLetters;
    }

    @Override
    public Uni<Void> publish(List<Publication> published, List<DeadLetter> letters) {
        return Uni.createFrom()
                .item(() -> {
                    if (!published.isEmpty() && failures > 0) {
                        failures--;
                        throw new IllegalStateException("The broker is away");
                    }
                    events.addAll(published);
                    deadLetters.addAll(letters);
                    return null;
                });
    }
}
