package io.parley.cli.scenarios.script;

import io.parley.commerce.Milestone;
import io.parley.gateway.frames.ContentView;
import io.parley.journal.EventType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The words that scenario files may use where not any word will do.
final class Words {
    static final List<String> SLOTS =
            List.of(
                    "name",
                    "email",
                    "postcode",
                    "order",
                    "items",
                    "new_items",
                    "product",
                    "products",
                    "quantity",
                    "size",
                    "colour",
                    "budget",
                    "reason",
                    "condition",
                    "photo",
                    "payment",
                    "address",
                    "amount",
                    "offer",
                    "confirm",
                    "more");

    /// What a shopper may know: the answer to a question, or what it wants instead.
    static final List<String> KNOWN = Stream.concat(SLOTS.stream(), Stream.of("instead")).toList();

    static final List<String> STATES =
            List.of(
                    "new",
                    "with_bot",
                    "awaiting_model",
                    "waiting_for_agent",
                    "with_agent",
                    "closed");
    static final List<String> AGENT_DEEDS = List.of("claim", "reply", "note", "release", "resolve");
    static final List<String> ACTIONS =
            List.of(
                    "cancel_order",
                    "change_address",
                    "change_items",
                    "change_payment",
                    "return_items",
                    "exchange_items",
                    "change_shopper_address",
                    "refund_keep",
                    "store_credit",
                    "repair");
    static final List<String> LANGUAGES = List.of("en", "zh");
    static final List<String> MILESTONES =
            Stream.of(Milestone.values()).map(Milestone::wireName).toList();

    /// With `_`, as everything here.
    static final List<String> EVENTS =
            Stream.of(EventType.values()).map(type -> underscored(type.wireName())).toList();

    /// Those the API describes.
    static final List<String> KINDS =
            Stream.of(ContentView.class.getAnnotation(Schema.class).discriminatorMapping())
                    .map(DiscriminatorMapping::value)
                    .toList();

    private Words() {}

    static String underscored(String wireName) {
        return wireName.replace('-', '_');
    }

    /// The part of the program that leads to a state, if not every version has it.
    static Optional<Part> partOfState(@Nullable String state) {
        return switch (state) {
            case "awaiting_model" -> Optional.of(Part.MODEL);
            case "with_agent" -> Optional.of(Part.AGENTS);
            case null, default -> Optional.empty();
        };
    }
}
