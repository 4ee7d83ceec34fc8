package io.parley.shop;

import io.parley.negotiation.Rulebook;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.parley.shop.Lookup.PageOfShop;
import io.parley.shop.Lookup.ProductOfShop;
import io.parley.shop.Lookup.ProfileOfShopper;
import io.parley.shop.Lookup.Proof;
import io.parley.shop.Lookup.RulesOfShop;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fetches from the ports of the shop side by side, each port's look-ups together. A port that
/// fails takes nothing from the others.
@Singleton
final class ShopReads implements Reads {
    private final Bounded<OrderOfShopper, TrackedOrder> orders;
    private final Bounded<OrdersOfShopper, List<Order>> newest;
    private final Bounded<ProductOfShop, Product> products;
    private final Bounded<PageOfShop, Page> pages;
    private final Bounded<ProfileOfShopper, ShopperProfile> profiles;
    private final Bounded<Proof, ProofOutcome> proofs;
    private final Bounded<RulesOfShop, Rulebook> rulebooks;

    ShopReads(ShopPorts ports, ShopConfig config) {
        orders = new Bounded<>("orders", config, ports.orders()::find);
        newest = new Bounded<>("newest-orders", config, ports.orders()::newest);
        products = new Bounded<>("products", config, ports.catalogue()::find);
        pages = new Bounded<>("pages", config, ports.policies()::find);
        profiles = new Bounded<>("profiles", config, ports.shoppers()::find);
        proofs = new Bounded<>("proofs", config, ports.proofs()::check);
        rulebooks = new Bounded<>("rulebooks", config, ports.rulebooks()::find);
    }

    @Override
    public Uni<Facts> fetch(Set<Lookup<?>> wanted) {
        Sorted sorted = new Sorted();
        wanted.forEach(sorted::add);
        List<Uni<Facts>> asked = new ArrayList<>();
        ask(orders, sorted.orders, asked);
        ask(newest, sorted.newest, asked);
        ask(products, sorted.products, asked);
        ask(pages, sorted.pages, asked);
        ask(profiles, sorted.profiles, asked);
        ask(proofs, sorted.proofs, asked);
        ask(rulebooks, sorted.rulebooks, asked);
        return asked.isEmpty()
                ? Uni.createFrom().item(Facts.NONE)
                : Uni.join().all(asked).andFailFast().map(ShopReads::together);
    }

    private static <L extends Lookup<T>, T> void ask(
            Bounded<L, T> port, Set<L> wanted, List<Uni<Facts>> asked) {
        if (!wanted.isEmpty()) {
            asked.add(port.facts(wanted));
        }
    }

    private static Facts together(List<Facts> parts) {
        return parts.stream().reduce(Facts.NONE, Facts::and);
    }

    /// The look-ups by the port that answers them.
    private static final class Sorted {
        private final Set<OrderOfShopper> orders = new HashSet<>();
        private final Set<OrdersOfShopper> newest = new HashSet<>();
        private final Set<ProductOfShop> products = new HashSet<>();
        private final Set<PageOfShop> pages = new HashSet<>();
        private final Set<ProfileOfShopper> profiles = new HashSet<>();
        private final Set<Proof> proofs = new HashSet<>();
        private final Set<RulesOfShop> rulebooks = new HashSet<>();

        void add(Lookup<?> lookup) {
            var _ =
                    switch (lookup) {
                        case OrderOfShopper l -> orders.add(l);
                        case OrdersOfShopper l -> newest.add(l);
                        case ProductOfShop l -> products.add(l);
                        case PageOfShop l -> pages.add(l);
                        case ProfileOfShopper l -> profiles.add(l);
                        case Proof l -> proofs.add(l);
                        case RulesOfShop l -> rulebooks.add(l);
                    };
        }
    }
}
