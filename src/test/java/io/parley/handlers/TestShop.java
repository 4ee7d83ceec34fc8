package io.parley.handlers;

import io.parley.negotiation.Rulebook;
import io.parley.shop.Claim;
import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Order;
import io.parley.shop.Page;
import io.parley.shop.Parcel;
import io.parley.shop.Product;
import io.parley.shop.ProofKeys;
import io.parley.shop.ProofOutcome;
import io.parley.shop.ShopperProfile;
import io.parley.shop.TrackedOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A shop in memory that answers look-ups as the built-in one does.
public record TestShop(
        List<Order> orders,
        List<Parcel> parcels,
        List<Page> pages,
        List<Product> products,
        List<ShopperProfile> profiles,
        @Nullable Rulebook rules) {

    /// One without rules.
    public TestShop(List<Order> orders, List<Parcel> parcels, List<Page> pages) {
        this(orders, parcels, pages, List.of(), List.of(), null);
    }

    /// Who tries this postcode has tried too often.
    public static final String LOCKED = "99999";

    Facts facts(Set<Lookup<?>> wanted) {
        Map<Lookup<?>, Fact<?>> facts = new HashMap<>();
        wanted.forEach(lookup -> facts.put(lookup, fact(lookup)));
        return Facts.of(facts);
    }

    private Fact<?> fact(Lookup<?> lookup) {
        return find(lookup)
                .<Fact<?>>map(Fact.Known::new)
                .orElseGet(() -> new Fact.Absent<Object>());
    }

    private Optional<?> find(Lookup<?> lookup) {
        return switch (lookup) {
            case Lookup.OrderOfShopper l ->
                    orders.stream()
                            .filter(o -> o.number().equals(l.number()) && isOf(o, l.subject()))
                            .map(order -> new TrackedOrder(order, parcels(order)))
                            .findFirst();
            case Lookup.OrdersOfShopper l ->
                    some(
                            orders.stream()
                                    .filter(order -> isOf(order, l.subject()))
                                    .sorted(Comparator.comparing(Order::placed).reversed())
                                    .toList());
            case Lookup.PageOfShop l ->
                    pages.stream().filter(page -> page.id().equals(l.id())).findFirst();
            case Lookup.Proof l -> Optional.of(prove(l.claim()));
            case Lookup.ProductOfShop l ->
                    products.stream().filter(product -> product.id().equals(l.id())).findFirst();
            case Lookup.ProfileOfShopper l ->
                    profiles.stream()
                            .filter(profile -> profile.subject().equals(l.subject()))
                            .findFirst();
            case Lookup.RulesOfShop _ -> Optional.ofNullable(rules);
        };
    }

    private List<Parcel> parcels(Order order) {
        return parcels.stream().filter(p -> p.order().equals(order.number())).toList();
    }

    private static <T> Optional<List<T>> some(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static boolean isOf(Order order, String subject) {
        return order.subject().equals(subject);
    }

    private ProofOutcome prove(Claim claim) {
        return switch (claim) {
            case Claim.OfOrderEmail c ->
                    outcome(o -> o.number().equals(c.number()) && c.email().equals(o.email()));
            case Claim.OfOrderPostcode c when c.postcode().equals(LOCKED) ->
                    new ProofOutcome.TooManyTries();
            case Claim.OfOrderPostcode c ->
                    outcome(o ->
                            o.number().equals(c.number())
                                    && ProofKeys.postcode(c.postcode()).equals(o.postcode()));
            case Claim.OfEmail c ->
                    byOrder(o -> c.email().equals(o.email()))
                            .or(() -> byProfile(p -> c.email().equals(p.email())))
                            .orElseGet(ProofOutcome.NotProven::new);
            case Claim.OfNamePostcode c ->
                    byOrder(o ->
                                    ProofKeys.name(c.name()).equals(o.subject())
                                            && ProofKeys.postcode(c.postcode())
                                                    .equals(o.postcode()))
                            .or(() -> byProfile(p -> isOf(p, c)))
                            .orElseGet(ProofOutcome.NotProven::new);
        };
    }

    private static boolean isOf(ShopperProfile profile, Claim.OfNamePostcode claim) {
        return ProofKeys.name(claim.name()).equals(ProofKeys.name(profile.name()))
                && ProofKeys.postcode(claim.postcode())
                        .equals(ProofKeys.postcode(profile.address().postcode()));
    }

    private ProofOutcome outcome(Predicate<Order> holds) {
        return byOrder(holds).orElseGet(ProofOutcome.NotProven::new);
    }

    private Optional<ProofOutcome> byOrder(Predicate<Order> holds) {
        return orders.stream()
                .filter(holds)
                .findFirst()
                .map(order -> new ProofOutcome.Proven(order.subject()));
    }

    private Optional<ProofOutcome> byProfile(Predicate<ShopperProfile> holds) {
        return profiles.stream()
                .filter(holds)
                .findFirst()
                .map(profile -> new ProofOutcome.Proven(profile.subject()));
    }
}
