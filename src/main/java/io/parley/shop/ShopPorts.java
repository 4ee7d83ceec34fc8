package io.parley.shop;

import jakarta.inject.Singleton;

/// A shop's systems, each behind its port.
@Singleton
record ShopPorts(
        Orders orders,
        Catalogue catalogue,
        Policies policies,
        Shoppers shoppers,
        Proofs proofs,
        Rulebooks rulebooks) {}
