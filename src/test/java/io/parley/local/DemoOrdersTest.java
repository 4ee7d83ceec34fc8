package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shop.Order;
import io.parley.shop.OrderImport.Owned;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOrdersTest {
    private static final Instant NOW = Instant.parse("2030-02-03T04:05:06Z");

    private final List<Order> orders =
            new DemoOrders(NOW).all().stream().map(Owned::order).toList();

    @Test
    void everyStatusIsThere() {
        assertThat(orders).extracting(Order::status).contains(Order.Status.values());
    }

    @Test
    void someOrdersAreLateNow() {
        assertThat(orders).filteredOn(order -> order.isLate(NOW)).isNotEmpty();
    }

    @Test
    void nothingHasHappenedLaterThanNow() {
        assertThat(orders)
                .allSatisfy(order -> assertThat(order.placed()).isBeforeOrEqualTo(NOW))
                .filteredOn(order -> order.delivered() != null)
                .allSatisfy(order -> assertThat(order.delivered()).isBefore(NOW));
    }

    @Test
    void noNumberIsGivenTwice() {
        assertThat(orders).extracting(Order::number).doesNotHaveDuplicates();
    }
}
