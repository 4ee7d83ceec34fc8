package io.parley.handlers.aftersales;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.conversation.Answer;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.negotiation.Case;
import io.parley.negotiation.Operation;
import io.parley.negotiation.Rulebook;
import io.parley.negotiation.Verdict;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Order;
import io.parley.shop.Product;
import io.parley.shop.ShopperProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is known of the shopper whose wishes these are.
///
/// @param orders those that may be seen, newest first
/// @param products by their id, those of the orders' items
/// @param planned what other wishes of the same dialogue come to
record Dossier(
        String subject,
        List<Order> orders,
        Map<String, Product> products,
        ShopperProfile profile,
        Rulebook rulebook,
        Request request,
        List<ShopAction> planned) {

    /// What was found, or the step that finds it.
    sealed interface Found {
        record Complete(Dossier dossier) implements Found {}

        record Missing(Step step) implements Found {}
    }

    /// @param only the one order that may be seen; none when all of the shopper's may
    static Found of(String subject, @Nullable OrderNumber only, Request request, Facts facts) {
        MerchantId merchant = request.storefront().merchant();
        var orders = new Lookup.OrdersOfShopper(merchant, subject);
        var profile = new Lookup.ProfileOfShopper(merchant, subject);
        var rules = new Lookup.RulesOfShop(merchant);
        Optional<Step> first = Step.before(facts, orders, profile, rules);
        if (first.isPresent()) {
            return new Found.Missing(first.get());
        }
        Optional<Rulebook> rulebook = facts.known(rules);
        Optional<ShopperProfile> known = facts.known(profile);
        if (rulebook.isEmpty() || known.isEmpty()) {
            return new Found.Missing(
                    new Step.Reply(
                            new Answer.HandOver(
                                    io.parley.conversation.HandOverReason.NOT_COVERED)));
        }
        List<Order> seen =
                facts.known(orders).orElse(List.of()).stream()
                        .filter(order -> only == null || order.number().equals(only))
                        .toList();
        return products(seen, merchant, facts)
                .<Found>map(Found.Missing::new)
                .orElseGet(() ->
                        new Found.Complete(
                                new Dossier(
                                        subject,
                                        seen,
                                        known(seen, merchant, facts),
                                        known.get(),
                                        rulebook.get(),
                                        request,
                                        List.of())));
    }

    private static Optional<Step> products(List<Order> orders, MerchantId merchant, Facts facts) {
        return Step.before(facts, lookups(orders, merchant).toArray(Lookup<?>[]::new));
    }

    private static Set<Lookup.ProductOfShop> lookups(List<Order> orders, MerchantId merchant) {
        Set<Lookup.ProductOfShop> wanted = new LinkedHashSet<>();
        orders.forEach(order ->
                order.items()
                        .forEach(item ->
                                wanted.add(new Lookup.ProductOfShop(merchant, item.product()))));
        return wanted;
    }

    private static Map<String, Product> known(
            List<Order> orders, MerchantId merchant, Facts facts) {
        Map<String, Product> known = new HashMap<>();
        lookups(orders, merchant)
                .forEach(lookup ->
                        facts.known(lookup).ifPresent(product -> known.put(lookup.id(), product)));
        return known;
    }

    Optional<Order> order(@Nullable String number) {
        return orders.stream().filter(order -> order.number().value().equals(number)).findFirst();
    }

    List<Thing> things(Order order) {
        return order.items().stream().map(item -> new Thing(order, item)).toList();
    }

    Optional<Product> product(Order.Item item) {
        return Optional.ofNullable(products.get(item.product()));
    }

    /// The words of options' values of all these goods.
    Set<String> values() {
        Set<String> values = new HashSet<>();
        products.values()
                .forEach(product ->
                        product.variants()
                                .forEach(variant ->
                                        variant.options()
                                                .values()
                                                .forEach(value ->
                                                        Words.of(value)
                                                                .all()
                                                                .forEach(word ->
                                                                        values.add(word.stem())))));
        return values;
    }

    Optional<Order.Item> item(Order order, String variant) {
        return order.items().stream().filter(item -> item.variant().equals(variant)).findFirst();
    }

    Optional<ShopperProfile.Payment> payment(@Nullable String id) {
        return profile.payments().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The same, with one more thing about to be done.
    Dossier planning(ShopAction action) {
        return new Dossier(
                subject,
                orders,
                products,
                profile,
                rulebook,
                request,
                Stream.concat(planned.stream(), Stream.of(action)).toList());
    }

    Verdict judge(Wish wish, Operation operation, @Nullable Order order, List<Order.Item> goods) {
        Instant now = request.now();
        Instant wished =
                order == null ? now : request.query().wished().getOrDefault(order.number(), now);
        return rulebook.judge(
                new Case(
                        operation,
                        wish.ground(),
                        order == null ? "" : order.status().name().toLowerCase(Locale.ROOT),
                        order == null ? null : order.placed(),
                        order == null ? null : order.delivered(),
                        order == null ? Set.of() : done(order, operation),
                        order == null ? "" : kind(order),
                        goods.stream().map(this::goods).toList(),
                        wished,
                        now));
    }

    private Case.Goods goods(Order.Item item) {
        return new Case.Goods(
                item.variant(),
                product(item).map(Product::category).orElse(""),
                item.quantity(),
                item.price(),
                item.traits());
    }

    private String kind(Order order) {
        return payment(order.terms().payment())
                .map(payment -> payment.kind().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /// What was done to the order, with what the shop was asked for and has not settled yet.
    private Set<Operation> done(Order order, Operation wished) {
        List<String> kinds = new ArrayList<>(order.terms().done());
        request.query().pending().stream()
                .filter(action -> order.number().equals(action.about()))
                .forEach(action -> kinds.add(action.kind()));
        Set<Operation> done = EnumSet.noneOf(Operation.class);
        kinds.forEach(kind -> done.addAll(operation(kind).stream().toList()));
        // More of the same becomes one with it; something else comes after it.
        planned.stream()
                .filter(action -> order.number().equals(action.about()))
                .flatMap(action -> operation(action.kind()).stream())
                .filter(operation -> operation != wished)
                .forEach(done::add);
        return done;
    }

    private static Optional<Operation> operation(String kind) {
        return switch (kind) {
            case "cancel_order" -> Optional.of(Operation.CANCEL);
            case "change_address" -> Optional.of(Operation.CHANGE_ADDRESS);
            case "change_items" -> Optional.of(Operation.CHANGE_ITEMS);
            case "change_payment" -> Optional.of(Operation.CHANGE_PAYMENT);
            case "return_items" -> Optional.of(Operation.RETURN);
            case "exchange_items" -> Optional.of(Operation.EXCHANGE);
            case "repair" -> Optional.of(Operation.REPAIR);
            case "refund_keep" -> Optional.of(Operation.REFUND_KEEP);
            default -> Optional.empty();
        };
    }
}
