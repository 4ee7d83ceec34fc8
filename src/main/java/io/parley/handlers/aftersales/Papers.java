package io.parley.handlers.aftersales;

import io.parley.commerce.Address;
import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.conversation.Choice;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.Voice;
import io.parley.negotiation.Ground;
import io.parley.negotiation.Operation;
import io.parley.shop.Order;
import io.parley.shop.Product.Variant;
import io.parley.shop.ShopperProfile.Payment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the shopper reads.
record Papers(Voice voice, Dossier dossier) {
    private static final int MOST_BUTTONS = 6;

    String say(String key, Object... arguments) {
        return voice.say(key, arguments);
    }

    Choice human() {
        return new Choice(Choice.HUMAN, say("human"));
    }

    List<Choice> orders(List<Order> orders) {
        return orders.stream()
                .limit(MOST_BUTTONS)
                .map(order ->
                        new Choice(
                                Choice.slot(Slot.ORDER, order.number().value()),
                                say("pick", order.number().value(), goods(order.items()))))
                .toList();
    }

    List<Choice> items(List<Order.Item> items) {
        Stream<Choice> each =
                items.stream()
                        .limit(MOST_BUTTONS)
                        .map(item ->
                                new Choice(Choice.slot(Slot.ITEMS, item.variant()), item(item)));
        Stream<Choice> all =
                items.size() > 1
                        ? Stream.of(new Choice(Choice.slot(Slot.ITEMS, "all"), say("all")))
                        : Stream.empty();
        return Stream.concat(each, all).toList();
    }

    /// Each by what is other about it, and its price.
    List<Choice> variants(Order.Item item, List<Variant> variants) {
        return variants.stream()
                .limit(MOST_BUTTONS)
                .map(variant ->
                        new Choice(
                                Choice.slot(Slot.NEW_ITEMS, variant.id()),
                                say(
                                        "variant",
                                        difference(item, variant),
                                        voice.say(variant.price()))))
                .toList();
    }

    private String difference(Order.Item item, Variant variant) {
        Map<String, String> other = new TreeMap<>(variant.options());
        other.entrySet()
                .removeIf(option -> option.getValue().equals(item.options().get(option.getKey())));
        return other.isEmpty() ? say("same") : options(other);
    }

    List<Choice> payments(List<Payment> payments) {
        return payments.stream()
                .limit(MOST_BUTTONS)
                .map(way -> new Choice(Choice.slot(Slot.PAYMENT, way.id()), voice.say(way.label())))
                .toList();
    }

    List<Choice> grounds(List<Ground> grounds) {
        return grounds.stream()
                .map(ground ->
                        new Choice(Choice.slot(Slot.REASON, ground.wireName()), ground(ground)))
                .toList();
    }

    String ground(Ground ground) {
        return say("ground." + ground.name().toLowerCase(Locale.ROOT));
    }

    List<Choice> yesNo(Slot slot) {
        return List.of(
                new Choice(Choice.slot(slot, "yes"), say("yes")),
                new Choice(Choice.slot(slot, "no"), say("no")));
    }

    String goods(List<Order.Item> items) {
        return voice.list(items.stream().map(item -> voice.say(item.name())));
    }

    String item(Order.Item item) {
        String name = voice.say(item.name());
        return item.options().isEmpty()
                ? name
                : say("item", name, options(new TreeMap<>(item.options())));
    }

    private String options(Map<String, String> options) {
        return voice.list(
                options.entrySet().stream()
                        .map(option ->
                                List.of("yes", "no").contains(option.getValue())
                                        ? option.getKey() + ": " + option.getValue()
                                        : option.getValue()));
    }

    String operation(Operation operation) {
        return say("operation." + operation.wireName());
    }

    /// As it is written where it is: Chinese ones from the region down to the door.
    String address(Address address) {
        boolean chinese =
                address.lines().stream()
                        .flatMapToInt(String::codePoints)
                        .anyMatch(Character::isIdeographic);
        return chinese ? downToTheDoor(address) : upToTheCountry(address);
    }

    private static String downToTheDoor(Address address) {
        String place =
                Stream.concat(
                                Stream.of(address.region(), address.city()).distinct(),
                                address.lines().stream())
                        .collect(Collectors.joining());
        return address.postcode().isEmpty() ? place : place + " " + address.postcode();
    }

    private String upToTheCountry(Address address) {
        return voice.list(
                Stream.concat(
                                address.lines().stream(),
                                Stream.of(
                                        address.city(),
                                        address.region(),
                                        address.postcode(),
                                        address.country()))
                        .filter(part -> !part.isEmpty()));
    }

    /// Exactly what would be done, and what it costs.
    String plan(Outcome.Plan plan) {
        Order order = plan.order();
        ShopAction action = plan.action();
        return switch (action) {
            case ShopAction.CancelOrder a ->
                    say(
                            isUnpaid(order) ? "plan.cancel.unpaid" : "plan.cancel",
                            a.order().value(),
                            order == null ? "" : goods(order.items()),
                            order == null ? "" : voice.say(order.total()),
                            payment(order == null ? null : order.terms().payment()));
            case ShopAction.ChangeAddress a ->
                    say("plan.address", a.order().value(), address(a.address()));
            case ShopAction.ChangeShopperAddress a -> say("plan.own_address", address(a.address()));
            case ShopAction.ChangePayment a ->
                    say(
                            "plan.payment",
                            a.order().value(),
                            payment(a.payment()),
                            order == null ? "" : voice.say(order.total()));
            case ShopAction.ChangeItems a ->
                    say(
                                    "plan.change_items",
                                    a.order().value(),
                                    pairs(order, a.items(), a.newItems()))
                            + money(plan, a.payment());
            case ShopAction.ExchangeItems a ->
                    say("plan.exchange", a.order().value(), pairs(order, a.items(), a.newItems()))
                            + money(plan, a.payment());
            case ShopAction.ReturnItems a ->
                    say(
                            "plan.return",
                            a.order().value(),
                            named(order, a.items()),
                            plan.difference() == null ? "" : voice.say(negated(plan.difference())),
                            payment(a.payment()));
            case ShopAction.Repair a ->
                    say("plan.repair", a.order().value(), named(order, a.items()));
            case ShopAction.RefundKeep a ->
                    say(
                            "plan.refund_keep",
                            a.order().value(),
                            named(order, a.items()),
                            voice.say(a.amount()));
        };
    }

    private String money(Outcome.Plan plan, String payment) {
        Money difference = plan.difference();
        if (difference == null || difference.minor() == 0) {
            return say("money.even");
        }
        if (isUnpaid(plan.order())) {
            return difference.minor() > 0
                    ? say("money.dearer", voice.say(difference), payment(payment))
                    : say("money.cheaper", voice.say(negated(difference)));
        }
        return difference.minor() > 0
                ? say("money.pays", voice.say(difference), payment(payment))
                : say("money.gets", voice.say(negated(difference)), payment(payment));
    }

    private static boolean isUnpaid(@Nullable Order order) {
        return order != null && order.status() == Order.Status.PLACED;
    }

    private static Money negated(Money money) {
        return new Money(-money.minor(), money.currency());
    }

    private String payment(@Nullable String id) {
        return dossier.payment(id)
                .map(way -> voice.say(way.label()))
                .orElseGet(() -> say("payment.same"));
    }

    private String named(@Nullable Order order, List<String> variants) {
        return order == null
                ? ""
                : voice.list(
                        variants.stream()
                                .flatMap(id -> dossier.item(order, id).stream())
                                .map(this::item));
    }

    private String pairs(@Nullable Order order, List<String> items, List<String> newItems) {
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(at -> pair(order, items.get(at), newItems.get(at)))
                .collect(Collectors.joining(voice.say("and")));
    }

    private String pair(@Nullable Order order, String item, String newItem) {
        if (order == null) {
            return "";
        }
        return dossier.item(order, item)
                .map(old ->
                        say(
                                "pair",
                                item(old),
                                dossier.product(old).stream()
                                        .flatMap(product -> product.variants().stream())
                                        .filter(variant -> variant.id().equals(newItem))
                                        .findFirst()
                                        .map(variant -> difference(old, variant))
                                        .orElse(newItem)))
                .orElse(item);
    }

    ReplyContent text(String text) {
        return new ReplyContent.Text(text);
    }
}
