package io.parley.cli.scenarios.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is done in a step.
public sealed interface Deed {

    /// As it stands in reports.
    String title();

    /// The part of the program that it needs, if not every version has it.
    default Optional<Part> needs() {
        return Optional.empty();
    }

    /// The shopper writes.
    record Say(String text) implements Deed {
        @Override
        public String title() {
            return "say: " + text;
        }
    }

    /// The shopper taps a button that was shown, by its id.
    record Tap(String choice) implements Deed {
        @Override
        public String title() {
            return "tap: " + choice;
        }
    }

    /// The shopper fills in a form.
    record Fill(Map<String, String> fields) implements Deed {
        @Override
        public String title() {
            return "fill: " + fields;
        }

        @Override
        public Optional<Part> needs() {
            return Optional.of(Part.FORMS);
        }
    }

    /// Time passes.
    record Wait(String written, Duration time) implements Deed {
        @Override
        public String title() {
            return "wait: " + written;
        }
    }

    /// Somebody of the shop's staff does something, with what words.
    record AgentDoes(String as, String does, @Nullable String text) implements Deed {
        @Override
        public String title() {
            return "agent: " + as + " does " + does;
        }

        @Override
        public Optional<Part> needs() {
            return Optional.of(Part.AGENTS);
        }
    }

    /// A carrier reports that a parcel moved.
    ///
    /// @param id the shop's id of the parcel, unless a tracking number says which one
    /// @param expected when it is to arrive, if that is new
    record ParcelMoves(
            @Nullable String id,
            @Nullable String trackingNumber,
            String milestone,
            @Nullable String place,
            @Nullable Instant expected)
            implements Deed {
        @Override
        public String title() {
            return "parcel: " + (id == null ? trackingNumber : id) + " is " + milestone;
        }

        @Override
        public Optional<Part> needs() {
            return Optional.of(Part.PARCELS);
        }
    }
}
