package io.parley.shop.records;

import io.parley.commerce.Milestone;
import io.parley.shop.Parcel;
import io.parley.shop.Parcel.Movement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Reads a parcel.
final class ParcelLine {
    private ParcelLine() {}

    static Parcel parcel(Fields fields) {
        Parcel parcel =
                new Parcel(
                        fields.required("id", id -> id.id(Limits.ID)),
                        fields.required("order", Field::orderNumber),
                        fields.required("carrier", carrier -> carrier.text(Limits.LINE)),
                        fields.optional("tracking_number", id -> id.id(Limits.ID)).orElse(null),
                        fields.optional("variants", ProductLine::variants).orElse(List.of()),
                        fields.time("promised"),
                        fields.time("expected"),
                        fields.optional("movements", ParcelLine::movements).orElse(List.of()));
        fields.close();
        return parcel;
    }

    private static List<Movement> movements(Field list) {
        Distinct ids = new Distinct();
        return list.list(Limits.MOVEMENTS, element -> movement(element.object(), ids)).stream()
                .sorted(Comparator.comparing(Movement::at))
                .toList();
    }

    private static Movement movement(Fields fields, Distinct ids) {
        String id = fields.required("id", ids::id);
        Milestone milestone = fields.required("milestone", word -> word.word(Milestone.class));
        Instant at = fields.requiredTime("at");
        fields.requirePast("at", at);
        Movement movement =
                new Movement(
                        id,
                        milestone,
                        at,
                        fields.optional("place", place -> place.localized(Limits.LINE))
                                .orElse(null));
        fields.close();
        return movement;
    }
}
