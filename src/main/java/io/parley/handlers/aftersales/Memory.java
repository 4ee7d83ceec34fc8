package io.parley.handlers.aftersales;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.commerce.Shopper;
import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Slot;
import io.parley.handlers.Request;
import io.parley.handlers.access.Details;
import io.parley.handlers.access.Identified;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the dialogue knows from one message to the next, as its frame keeps it.
///
/// @param wishes those not settled yet, in the order said
/// @param at which of them was asked about
/// @param asked the slot asked for
/// @param details of identity
record Memory(List<Wish> wishes, int at, @Nullable Slot asked, String step, Details details) {
    /// Who writes is asked.
    static final String IDENTIFY = "identify";

    /// A detail of a wish is asked.
    static final String COLLECT = "collect";

    /// What would happen is shown, and whether it shall is asked.
    static final String CONFIRM = "confirm";

    /// It was confirmed; no frame has this step.
    static final String CONFIRMED = "confirmed";

    /// Something else than what was wished is offered.
    static final String OFFER = "offer";

    /// What else is wished is asked.
    static final String MORE = "more";

    private static final Slot WISHES = new Slot("wishes");
    private static final Slot PROVEN = new Slot("proven");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Memory {
        wishes = List.copyOf(wishes);
    }

    private record Kept(List<Wish> wishes, int at) {}

    static Memory of(@Nullable Frame frame, Details details) {
        if (frame == null) {
            return new Memory(List.of(), 0, null, COLLECT, details);
        }
        Kept kept = details.get(WISHES).map(Memory::read).orElseGet(() -> new Kept(List.of(), 0));
        return new Memory(
                kept.wishes, kept.at, frame.asks(), frame.step(), details.without(WISHES));
    }

    Frame frame(Intent intent) {
        return new Frame(
                intent,
                step,
                asked,
                Erasable.of(
                        details.without(Slot.UNKNOWN)
                                .with(WISHES, write(new Kept(wishes, at)))
                                .values()));
    }

    /// While it is asked who writes, what the shopper does not know is kept, too.
    Frame identifying(Intent intent) {
        return new Frame(
                intent,
                IDENTIFY,
                asked,
                Erasable.of(details.with(WISHES, write(new Kept(wishes, at))).values()));
    }

    /// The guest who was proven in this dialogue.
    Optional<Identified> proven() {
        return details.get(PROVEN).map(Identified.AsShopper::new);
    }

    /// Only guests have to be kept: a signed-in shopper is proven by every message.
    Memory provenTo(Request request, String subject) {
        return switch (request.query().said().shopper()) {
            case Shopper.Proven _ -> this;
            case Shopper.Guest _ -> identifiedBy(details.with(PROVEN, subject));
        };
    }

    Memory wishing(List<Wish> others) {
        return new Memory(others, at, asked, step, details);
    }

    Memory in(String otherStep) {
        return new Memory(wishes, at, asked, otherStep, details);
    }

    Memory asking(int index, @Nullable Slot slot) {
        return new Memory(wishes, index, slot, step, details);
    }

    Memory identifiedBy(Details other) {
        return new Memory(wishes, at, asked, step, other);
    }

    /// The wish asked about.
    Wish current() {
        return wishes.get(Math.min(at, wishes.size() - 1));
    }

    Memory changing(Wish wish) {
        List<Wish> changed = new ArrayList<>(wishes);
        changed.set(Math.min(at, wishes.size() - 1), wish);
        return wishing(changed);
    }

    Memory dropping() {
        List<Wish> fewer = new ArrayList<>(wishes);
        var _ = fewer.remove(Math.min(at, wishes.size() - 1));
        return wishing(fewer);
    }

    Memory adding(List<Wish> more) {
        List<Wish> all = new ArrayList<>(wishes);
        all.addAll(more);
        return wishing(all);
    }

    private static Kept read(String json) {
        try {
            return MAPPER.readValue(json, Kept.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Wishes cannot be read", e);
        }
    }

    private static String write(Kept kept) {
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Wishes cannot be written", e);
        }
    }
}
