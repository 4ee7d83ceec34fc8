package io.parley.gateway.frames;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.parley.conversation.Choice;
import io.parley.conversation.ReplyContent;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One element of a reply, as widgets render it.
@Schema(
        oneOf = {
            ContentView.Text.class,
            ContentView.QuickReplies.class,
            ContentView.Question.class,
            ContentView.OrderTimeline.class,
            ContentView.Notice.class,
            ContentView.HandOver.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "text", schema = ContentView.Text.class),
            @DiscriminatorMapping(value = "quick_replies", schema = ContentView.QuickReplies.class),
            @DiscriminatorMapping(value = "question", schema = ContentView.Question.class),
            @DiscriminatorMapping(
                    value = "order_timeline",
                    schema = ContentView.OrderTimeline.class),
            @DiscriminatorMapping(value = "notice", schema = ContentView.Notice.class),
            @DiscriminatorMapping(value = "hand_over", schema = ContentView.HandOver.class)
        })
public sealed interface ContentView {

    /// The element's name on the wire.
    @JsonProperty
    String kind();

    @Schema(name = "TextContent")
    record Text(@Schema(enumeration = "text") String kind, String text) implements ContentView {}

    @Schema(name = "QuickRepliesContent")
    record QuickReplies(@Schema(enumeration = "quick_replies") String kind, List<Choice> choices)
            implements ContentView {}

    /// `asks` names the detail a written answer fills in.
    @Schema(name = "QuestionContent")
    record Question(
            @Schema(enumeration = "question") String kind,
            String asks,
            String text,
            List<Choice> choices)
            implements ContentView {}

    @Schema(name = "OrderTimelineContent")
    record OrderTimeline(
            @Schema(enumeration = "order_timeline") String kind,
            String order,
            String status,
            String summary,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant expected,
            List<ReplyContent.OrderTimeline.Step> steps,
            List<String> items,
            @Nullable String total,
            List<ReplyContent.OrderTimeline.Parcel> parcels)
            implements ContentView {}

    @Schema(name = "NoticeContent")
    record Notice(@Schema(enumeration = "notice") String kind, String text)
            implements ContentView {}

    @Schema(name = "HandOverContent")
    record HandOver(
            @Schema(enumeration = "hand_over") String kind, String text, List<Choice> choices)
            implements ContentView {}

    /// The view of a content.
    static ContentView of(ReplyContent content) {
        return switch (content) {
            case ReplyContent.Text c -> new Text("text", c.text());
            case ReplyContent.QuickReplies c -> new QuickReplies("quick_replies", c.choices());
            case ReplyContent.Question c ->
                    new Question("question", c.asks().name(), c.text(), c.choices());
            case ReplyContent.OrderTimeline c -> timeline(c);
            case ReplyContent.Notice c -> new Notice("notice", c.text());
            case ReplyContent.HandOverNotice c -> new HandOver("hand_over", c.text(), c.choices());
        };
    }

    private static OrderTimeline timeline(ReplyContent.OrderTimeline content) {
        return new OrderTimeline(
                "order_timeline",
                content.order(),
                content.status(),
                content.summary(),
                content.carrier(),
                content.trackingNumber(),
                content.expected(),
                content.steps(),
                content.items(),
                content.total(),
                content.parcels());
    }
}
