package io.parley.shop.records.taubench;

import io.parley.commerce.Address;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Order;
import io.parley.shop.Order.Status;
import io.parley.shop.Parcel;
import io.parley.shop.ProofKeys;
import io.parley.shop.records.Field;
import io.parley.shop.records.Fields;
import io.parley.shop.records.Limits;
import io.parley.shop.records.Written;
import io.parley.shop.records.WrittenOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Maps an order and its parcels, one a tracking id.
final class TauOrder {
    /// tau-bench names no carrier; this one is invented.
    private static final String CARRIER = "Harbor Parcel";

    private static final Map<String, Stage> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("pending", new Stage(Status.PAID, Set.of()));
        STAGES.put("pending (item modified)", new Stage(Status.PAID, Set.of("change_items")));
        STAGES.put("pending (items modified)", new Stage(Status.PAID, Set.of("change_items")));
        STAGES.put("processed", new Stage(Status.PACKED, Set.of()));
        STAGES.put("delivered", new Stage(Status.DELIVERED, Set.of()));
        STAGES.put("return requested", new Stage(Status.DELIVERED, Set.of("return_items")));
        STAGES.put("exchange requested", new Stage(Status.DELIVERED, Set.of("exchange_items")));
        STAGES.put("cancelled", new Stage(Status.CANCELLED, Set.of()));
    }

    /// How far an order has come, and what was changed of it on the way.
    private record Stage(Status status, Set<String> done) {}

    /// What goes out together.
    private record Shipment(List<String> trackingIds, List<String> variants) {}

    private TauOrder() {}

    static List<Written> records(Fields fields, Instant now) {
        OrderNumber number = fields.required("order_id", Field::orderNumber);
        String user = fields.required("user_id", field -> field.id(Limits.ID));
        Address address = fields.required("address", TauUser::address);
        List<WrittenOrder.Item> items =
                fields.required("items", list -> list.list(Limits.VARIANTS, TauOrder::item));
        List<Shipment> shipments =
                fields.required("fulfillments", list -> list.list(Limits.FEW, TauOrder::shipment));
        Stage stage = fields.required("status", word -> word.word(STAGES));
        Status status = stage.status;
        TauPayments paid = fields.required("payment_history", TauPayments::of);
        fields.close();

        TauCourse course = TauCourse.of(status, new TauCalendar(digits(number), now));
        Order stated =
                new Order(
                        number,
                        user,
                        status,
                        paid.total(),
                        List.of(),
                        null,
                        ProofKeys.postcode(address.postcode()),
                        course.placed(),
                        TauCalendar.paid(course.placed()),
                        course.shipped(),
                        course.delivered(),
                        course.cancelled(),
                        course.promised(),
                        paid.refunds(course.cancelled()),
                        List.of(),
                        new Order.Terms(paid.method(), address, stage.done));
        List<Written> records = new ArrayList<>();
        records.add(new Written.OfOrder(new WrittenOrder(stated, together(items))));
        shipments.forEach(shipment -> parcels(shipment, number, course, records));
        return records;
    }

    private static WrittenOrder.Item item(Field element) {
        Fields item = element.object();
        WrittenOrder.Item read =
                new WrittenOrder.Item(
                        item.required("product_id", id -> id.id(Limits.ID)),
                        item.required("item_id", id -> id.id(Limits.ID)),
                        1,
                        item.required("name", name -> name.localized(Limits.LINE)),
                        item.required("options", TauProduct::options),
                        item.required("price", TauProduct::dollars),
                        Set.of());
        item.close();
        return read;
    }

    /// Two pieces of the same variant are two lines there and one with the quantity 2 here.
    private static List<WrittenOrder.Item> together(List<WrittenOrder.Item> items) {
        Map<String, WrittenOrder.Item> byVariant = new LinkedHashMap<>();
        items.forEach(item -> byVariant.merge(item.variant(), item, WrittenOrder.Item::and));
        return List.copyOf(byVariant.values());
    }

    private static Shipment shipment(Field element) {
        Fields fields = element.object();
        Shipment shipment =
                new Shipment(
                        fields.required(
                                "tracking_id",
                                list -> list.list(Limits.FEW, id -> id.id(Limits.ID))),
                        fields.required(
                                "item_ids",
                                list -> list.list(Limits.VARIANTS, id -> id.id(Limits.ID))));
        fields.close();
        return shipment;
    }

    private static void parcels(
            Shipment shipment, OrderNumber order, TauCourse course, List<Written> records) {
        for (String id : shipment.trackingIds) {
            records.add(
                    new Written.OfParcel(
                            new Parcel(
                                    id,
                                    order,
                                    CARRIER,
                                    id,
                                    shipment.variants.stream().distinct().toList(),
                                    course.promised(),
                                    null,
                                    course.movements())));
        }
    }

    /// The number in the order's number; the last nine digits are enough to tell dates apart.
    private static long digits(OrderNumber number) {
        String digits = number.value().replaceAll("[^0-9]", "");
        return digits.isEmpty()
                ? 0
                : Long.parseLong(digits.substring(Math.max(0, digits.length() - 9)));
    }
}
