package io.parley.gateway.frames;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.parley.gateway.Problem;
import org.jspecify.annotations.Nullable;

/// What a client is told on its socket.
@JsonPropertyOrder("type")
public sealed interface ServerFrame {

    /// The frame's name on the wire.
    @JsonProperty
    String type();

    /// The answer to `hello`. `shopper` is `proven` or `guest`; a `guestToken` is to be kept and
    /// used from now on; `startedAnew` says that an older guest thread could not be resumed.
    record Welcome(
            String conversation,
            String shopper,
            @Nullable String guestToken,
            @Nullable Boolean renewed,
            @Nullable Boolean startedAnew,
            @Nullable Boolean linked,
            Limits limits)
            implements ServerFrame {
        @Override
        public String type() {
            return "welcome";
        }
    }

    /// What a client should hold itself to.
    record Limits(int text, int messagesPerMinute, int inFlight) {}

    /// The broker holds the message with this id.
    record Ack(String id) implements ServerFrame {
        @Override
        public String type() {
            return "ack";
        }
    }

    /// Somebody is at work on the message with this id, until an event answers it.
    record Typing(String who, String id) implements ServerFrame {
        @Override
        public String type() {
            return "typing";
        }
    }

    /// Something happened.
    record Event(@JsonUnwrapped EventView event) implements ServerFrame {
        @Override
        public String type() {
            return "event";
        }
    }

    /// Everything up to this seq was sent; what follows is live.
    record CaughtUp(@Nullable Long seq) implements ServerFrame {
        @Override
        public String type() {
            return "caught_up";
        }
    }

    /// Something the client sent was not taken; `id` names the message, if it was one.
    record Error(
            String code,
            String message,
            String remedy,
            @Nullable String id,
            @Nullable Long retryAfterSeconds)
            implements ServerFrame {
        @Override
        public String type() {
            return "error";
        }

        public static Error of(Problem problem, @Nullable String id) {
            return new Error(
                    problem.code(),
                    problem.message(),
                    problem.remedy(),
                    id,
                    problem.retryAfterSeconds());
        }
    }
}
