package io.parley.gateway.rest;

import io.parley.gateway.frames.EventView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What goes in and out as JSON.
final class Bodies {
    private Bodies() {}

    @Schema(
            name = "GuestSession",
            requiredProperties = {"token", "conversation", "expires"})
    record GuestSession(String token, String conversation, Instant expires) {}

    @Schema(
            name = "NewMessage",
            requiredProperties = {"id", "text"})
    record NewMessage(
            @Schema(
                            description =
                                    "Unique in the conversation; sent again, it is the same message.",
                            pattern = "[!-~]{1,64}")
                    String id,
            @Schema(maxLength = 4000) String text,
            @Schema(description = "The id of the button tapped; `text` is then its label.")
                    @Nullable String choice,
            @Schema(description = "The screen's language as a BCP 47 tag.", examples = "zh-CN")
                    @Nullable String language,
            @Schema(description = "Written by a program; never answered.")
                    @Nullable Boolean automatic) {}

    @Schema(
            name = "Accepted",
            requiredProperties = {"conversation", "cause"})
    record Accepted(
            String conversation,
            @Schema(description = "What the events of this message name as their cause.")
                    String cause,
            @Schema(description = "Replaces a guest token that grew old.")
                    @Nullable String guestToken) {}

    @Schema(
            name = "EventPage",
            requiredProperties = {"events", "lastSeq", "more"})
    record EventPage(
            List<EventView> events,
            @Schema(description = "The `after` of the next page. Not every event is shown.")
                    long lastSeq,
            @Schema(description = "Whether there is a next page now.") boolean more,
            @Nullable String guestToken) {}
}
