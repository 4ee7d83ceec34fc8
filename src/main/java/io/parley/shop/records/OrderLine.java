package io.parley.shop.records;

import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Order;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.ProofKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads an order.
final class OrderLine {
    private final Fields fields;
    private final Set<String> variants = new HashSet<>();
    private boolean variantsKnown = true;

    private OrderLine(Fields fields) {
        this.fields = fields;
    }

    static WrittenOrder order(Fields fields) {
        WrittenOrder order = new OrderLine(fields).order();
        fields.close();
        return order;
    }

    private WrittenOrder order() {
        OrderNumber number = fields.required("number", Field::orderNumber);
        String shopper = fields.required("shopper", id -> id.id(Limits.ID));
        OrderCourse course = new OrderCourse(fields);
        Money total = fields.required("total", Field::money);
        List<WrittenOrder.Item> items =
                fields.required("items", list -> list.some(Limits.VARIANTS, this::item));
        Order stated =
                new Order(
                        number,
                        shopper,
                        course.status,
                        total,
                        List.of(),
                        fields.optional("email", Field::email).map(ProofKeys::email).orElse(null),
                        fields.optional("postcode", OrderLine::postcode).orElse(null),
                        course.placed,
                        course.paid(),
                        course.shipped(),
                        course.delivered(),
                        course.cancelled(),
                        course.promised,
                        fields.optional("refunds", list -> refunds(list, total)).orElse(List.of()),
                        fields.optional("returns", this::returns).orElse(List.of()),
                        terms());
        course.check();
        return new WrittenOrder(stated, items);
    }

    private Order.Terms terms() {
        return new Order.Terms(
                fields.optional("payment", id -> id.id(Limits.ID)).orElse(null),
                fields.optional("address", ShopperLine::address).orElse(null),
                Set.of());
    }

    private static Set<String> traits(Field list) {
        return Set.copyOf(list.list(Limits.OPTIONS, trait -> trait.id(Limits.NAME)));
    }

    private static String postcode(Field field) {
        String key = ProofKeys.postcode(field.text(Limits.POSTCODE));
        if (field.json().isTextual() && key.isEmpty()) {
            field.fault("is no postcode; it has letters or digits");
        }
        return key;
    }

    private WrittenOrder.Item item(Field element) {
        Fields item = element.object();
        WrittenOrder.Item read =
                new WrittenOrder.Item(
                        item.required("product", id -> id.id(Limits.ID)),
                        item.required("variant", id -> id.id(Limits.ID)),
                        item.optional("quantity", q -> q.whole(1, Limits.QUANTITY)).orElse(1),
                        item.optional("name", name -> name.localized(Limits.LINE)).orElse(null),
                        item.optional("options", ProductLine::options).orElse(null),
                        item.optional("price", Field::money).orElse(null),
                        item.optional("traits", OrderLine::traits).orElse(Set.of()));
        item.close();
        variants.add(read.variant());
        variantsKnown &= element.json().path("variant").isTextual();
        return read;
    }

    private List<Refund> refunds(Field list, Money total) {
        return list.list(Limits.FEW, element -> refund(element.object(), total));
    }

    private static Refund refund(Fields refund, Money total) {
        Refund read =
                new Refund(
                        refund.required("amount", Field::money),
                        refund.required("state", state -> state.word(Refund.State.class)),
                        refund.requiredTime("at"),
                        refund.optional("method", text -> text.localized(Limits.LINE))
                                .orElse(null));
        if (Amounts.differ(read.amount(), total)) {
            refund.fault("amount", "is not in the currency of the order's total");
        }
        refund.close();
        return read;
    }

    private List<Return> returns(Field list) {
        Distinct ids = new Distinct();
        return list.list(Limits.FEW, element -> goodsBack(element.object(), ids));
    }

    private Return goodsBack(Fields goods, Distinct ids) {
        Return read =
                new Return(
                        goods.required("id", ids::id),
                        goods.required("state", state -> state.word(Return.State.class)),
                        goods.requiredTime("at"),
                        goods.required("variants", this::ownVariants));
        goods.close();
        return read;
    }

    private List<String> ownVariants(Field list) {
        Distinct ids = new Distinct();
        return list.list(
                Limits.VARIANTS,
                element -> {
                    String variant = ids.id(element);
                    if (variantsKnown && !variants.isEmpty() && !variants.contains(variant)) {
                        element.fault("is no variant of this order; name one of its items");
                    }
                    return variant;
                });
    }
}
