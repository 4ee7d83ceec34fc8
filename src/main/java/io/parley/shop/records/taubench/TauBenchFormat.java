package io.parley.shop.records.taubench;

import io.parley.shop.RecordKind;
import io.parley.shop.records.LineShape;
import io.parley.shop.records.ReadLine;
import io.parley.shop.records.Reading;
import io.parley.shop.records.RecordFormat;
import io.parley.shop.records.Times;
import java.util.List;

/// The files of tau-bench's retail shop, whose money is US dollars and whose only language is
/// English.
public final class TauBenchFormat implements RecordFormat {
    private static final String PRODUCTS = "products.jsonl";
    private static final String USERS = "users.jsonl";
    private static final String ORDERS = "orders.jsonl";

    private final Times times;

    public TauBenchFormat(Times times) {
        this.times = times;
    }

    @Override
    public List<String> files() {
        return List.of(PRODUCTS, USERS, ORDERS);
    }

    @Override
    public ReadLine read(String file, String line) {
        Reading reading = new Reading(times);
        return switch (file) {
            case PRODUCTS ->
                    reading.line(
                            line,
                            new LineShape(RecordKind.PRODUCT, "product_id"),
                            TauProduct::records);
            case USERS ->
                    reading.line(
                            line, new LineShape(RecordKind.SHOPPER, "user_id"), TauUser::records);
            case ORDERS ->
                    reading.line(
                            line,
                            new LineShape(RecordKind.ORDER, "order_id"),
                            fields -> TauOrder.records(fields, times.now()));
            default -> throw new IllegalArgumentException(file + " is none of " + files());
        };
    }
}
