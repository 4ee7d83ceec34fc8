package io.parley.shop.records;

import io.parley.shop.Order.Status;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far an order has come and when, as its line says it. A shop may not know when something
/// happened; what it does know must fit together.
final class OrderCourse {
    /// The steps an order of each status can have behind it.
    private static final Map<Status, Set<Step>> BEHIND =
            new EnumMap<>(
                    Map.of(
                            Status.PLACED, EnumSet.noneOf(Step.class),
                            Status.PAID, EnumSet.of(Step.PAID),
                            Status.PACKED, EnumSet.of(Step.PAID),
                            Status.SHIPPED, EnumSet.of(Step.PAID, Step.SHIPPED),
                            Status.DELIVERED, EnumSet.of(Step.PAID, Step.SHIPPED, Step.DELIVERED),
                            Status.CANCELLED, EnumSet.of(Step.PAID, Step.SHIPPED, Step.CANCELLED)));

    private enum Step {
        PAID,
        SHIPPED,
        DELIVERED,
        CANCELLED;

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Fields fields;
    private final Map<Step, Instant> steps = new EnumMap<>(Step.class);
    final Status status;
    final Instant placed;
    final @Nullable Instant promised;

    OrderCourse(Fields fields) {
        this.fields = fields;
        status = fields.required("status", word -> word.word(Status.class));
        placed = fields.requiredTime("placed");
        for (Step step : Step.values()) {
            Instant at = fields.time(step.field());
            if (at != null) {
                steps.put(step, at);
            }
        }
        promised = fields.time("promised");
    }

    @Nullable Instant paid() {
        return steps.get(Step.PAID);
    }

    @Nullable Instant shipped() {
        return steps.get(Step.SHIPPED);
    }

    @Nullable Instant delivered() {
        return steps.get(Step.DELIVERED);
    }

    @Nullable Instant cancelled() {
        return steps.get(Step.CANCELLED);
    }

    /// Notes what does not fit together.
    void check() {
        fields.requirePast("placed", placed);
        steps.forEach((step, at) -> check(step.field(), at));
        if (promised != null) {
            requireAfterPlaced("promised", promised);
        }
        Instant shipped = shipped();
        Instant delivered = delivered();
        if (shipped != null && delivered != null && delivered.isBefore(shipped)) {
            fields.fault("delivered", "is before \"shipped\"");
        }
        if (fields.says("status", status.name().toLowerCase(Locale.ROOT))) {
            steps.keySet().forEach(this::requireReached);
        }
    }

    private void check(String field, Instant at) {
        fields.requirePast(field, at);
        requireAfterPlaced(field, at);
    }

    private void requireAfterPlaced(String field, Instant at) {
        if (at.isBefore(placed)) {
            fields.fault(field, "is before \"placed\"");
        }
    }

    private void requireReached(Step step) {
        if (!BEHIND.getOrDefault(status, Set.of()).contains(step)) {
            fields.fault(
                    step.field(),
                    "does not fit the status \"%s\"; leave it out or mend the status"
                            .formatted(status.name().toLowerCase(Locale.ROOT)));
        }
    }
}
