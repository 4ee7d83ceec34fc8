package io.parley.gateway.frames;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event of the journal as shoppers see it. `seq` orders; numbers may be missing, since not
/// every event is shown. `cause` says what led to it, `answers` names the cause of the message
/// answered.
@Schema(
        oneOf = {
            EventView.Message.class,
            EventView.Reply.class,
            EventView.HandedOver.class,
            EventView.Marker.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "message", schema = EventView.Message.class),
            @DiscriminatorMapping(value = "reply", schema = EventView.Reply.class),
            @DiscriminatorMapping(value = "delayed", schema = EventView.Reply.class),
            @DiscriminatorMapping(value = "notice", schema = EventView.Reply.class),
            @DiscriminatorMapping(value = "taken_back", schema = EventView.Reply.class),
            @DiscriminatorMapping(value = "handed_over", schema = EventView.HandedOver.class),
            @DiscriminatorMapping(value = "episode_opened", schema = EventView.Marker.class),
            @DiscriminatorMapping(value = "episode_closed", schema = EventView.Marker.class),
            @DiscriminatorMapping(value = "failed", schema = EventView.Marker.class),
            @DiscriminatorMapping(value = "erased", schema = EventView.Marker.class)
        })
public sealed interface EventView {

    /// The event's name on the wire.
    @JsonProperty
    String kind();

    @JsonProperty
    long seq();

    @JsonProperty
    String cause();

    @JsonProperty
    Instant at();

    /// The shopper wrote. `id` is the one the client gave; `text` is missing once it was erased.
    @Schema(name = "MessageEvent")
    record Message(
            @Schema(enumeration = "message") String kind,
            long seq,
            String cause,
            Instant at,
            @Nullable String id,
            @Nullable String text,
            @Nullable String choice,
            String language,
            boolean automatic,
            boolean erased)
            implements EventView {}

    /// The assistant said something: an answer (`reply`), that one takes longer (`delayed`), that a
    /// person will read it or that a parcel moved (`notice`), or that it is back (`taken_back`).
    /// `answers` is missing when nobody had asked.
    @Schema(name = "ReplyEvent")
    record Reply(
            @Schema(enumeration = {"reply", "delayed", "notice", "taken_back"}) String kind,
            long seq,
            String cause,
            Instant at,
            @Nullable String answers,
            List<ContentView> contents,
            boolean erased)
            implements EventView {}

    /// A person takes over.
    @Schema(name = "HandedOverEvent")
    record HandedOver(
            @Schema(enumeration = "handed_over") String kind,
            long seq,
            String cause,
            Instant at,
            String answers,
            String reason,
            List<ContentView> contents,
            boolean erased)
            implements EventView {}

    /// Something without words: an episode began or ended, a message could not be worked on, or all
    /// content before this was erased at the shopper's wish.
    @Schema(name = "MarkerEvent")
    record Marker(
            @Schema(enumeration = {"episode_opened", "episode_closed", "failed", "erased"})
                    String kind,
            long seq,
            String cause,
            Instant at)
            implements EventView {}
}
