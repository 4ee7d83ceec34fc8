package io.parley.shop;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A shop of which only some ports are there.
final class TestPorts {
    private TestPorts() {}

    static ShopPorts only(Policies pages) {
        return new ShopPorts(
                new NoOrders(), _ -> absent(), pages, _ -> absent(), _ -> absent(), _ -> absent());
    }

    private static <T> Uni<T> absent() {
        return Uni.createFrom().failure(new IllegalStateException("not in this test"));
    }

    private static final class NoOrders implements Orders {
        @Override
        public Uni<Map<Lookup.OrderOfShopper, TrackedOrder>> find(
                Set<Lookup.OrderOfShopper> wanted) {
            return absent();
        }

        @Override
        public Uni<Map<Lookup.OrdersOfShopper, List<Order>>> newest(
                Set<Lookup.OrdersOfShopper> wanted) {
            return absent();
        }
    }
}
