package io.parley.gateway.rest;

import io.parley.conversation.Recorded;
import io.parley.gateway.Admission;
import io.parley.gateway.Problems;
import io.parley.gateway.frames.EventView;
import io.parley.gateway.frames.Views;
import io.parley.journal.History;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/// Reads threads, a page at a time.
@Singleton
class EventPages {
    static final int LARGEST = 200;

    private final History history;

    EventPages(History history) {
        this.history = history;
    }

    /// The page as asked for, in the words of the address.
    Uni<Response> read(Admission.In in, String after, String limit) {
        Optional<Long> from = number(after, 0, Long.MAX_VALUE);
        Optional<Long> size = number(limit, 1, LARGEST);
        if (from.isEmpty()) {
            return outOfRange("after", "a whole number from 0");
        }
        if (size.isEmpty()) {
            return outOfRange("limit", "a whole number from 1 to " + LARGEST);
        }
        return page(in, from.get(), size.get().intValue());
    }

    private Uni<Response> page(Admission.In in, long after, int limit) {
        // One more than wanted tells whether there is a next page.
        return history.read(in.conversation(), after, limit + 1)
                .map(found -> {
                    List<Recorded> events = found.subList(0, Math.min(limit, found.size()));
                    long last = events.isEmpty() ? after : events.getLast().seq();
                    return Answers.of(
                            Response.Status.OK.getStatusCode(),
                            new Bodies.EventPage(
                                    views(events),
                                    last,
                                    found.size() > limit,
                                    Answers.renewed(in)));
                });
    }

    private static List<EventView> views(List<Recorded> events) {
        return events.stream().map(Views::of).flatMap(Optional::stream).toList();
    }

    private static Optional<Long> number(String text, long least, long most) {
        try {
            long value = Long.parseLong(text);
            return value < least || value > most ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Uni<Response> outOfRange(String name, String range) {
        return Uni.createFrom().item(Answers.of(Problems.numberOutOfRange(name, range)));
    }
}
