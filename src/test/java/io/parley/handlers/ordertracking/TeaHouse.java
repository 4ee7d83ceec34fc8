package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.handlers.TestShop;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Order.Status;
import io.parley.shop.Page;
import io.parley.shop.Parcel;
import io.parley.shop.Parcel.Movement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A tea house's orders as they stand at noon of 25 November 2026, a Wednesday.
final class TeaHouse {
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    static final Item LAMP = item("lamp", "Paper lamp", "纸罩台灯", Map.of("colour", "white"));
    static final Item SCARF = item("scarf", "Wool scarf", "羊毛围巾", Map.of("colour", "blue"));
    static final Item CUP = item("cup", "Celadon cup", "青瓷茶杯", Map.of());

    private final List<Order> orders = new ArrayList<>();
    private final List<Parcel> parcels = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    TestShop open() {
        return new TestShop(List.copyOf(orders), List.copyOf(parcels), List.copyOf(pages));
    }

    TeaHouse page(String id, String text) {
        pages.add(new Page(id, Page.Kind.POLICY, Localized.of(id), Localized.of(text)));
        return this;
    }

    TeaHouse sold(String number, String subject, Status status, int daysAgo, Item... items) {
        return sold(number, subject, status, daysAgo, List.of(), List.of(), items);
    }

    TeaHouse refunded(String number, String subject, Refund.State state, Item... items) {
        Refund refund = new Refund(yuan(12_900), state, days(-1), Localized.of("Visa 4242"));
        Return goods = new Return("R-7", Return.State.RECEIVED, days(-2), List.of("lamp-v"));
        return sold(number, subject, Status.DELIVERED, 20, List.of(refund), List.of(goods), items);
    }

    private TeaHouse sold(
            String number,
            String subject,
            Status status,
            int daysAgo,
            List<Refund> refunds,
            List<Return> returns,
            Item... items) {
        boolean sent = status == Status.SHIPPED || status == Status.DELIVERED;
        Instant placed = days(-daysAgo);
        orders.add(
                new Order(
                        new OrderNumber(number),
                        subject,
                        status,
                        yuan(12_900L * items.length),
                        List.of(items),
                        subject + "@shop.example",
                        "200031",
                        placed,
                        status == Status.PLACED ? null : placed,
                        sent ? placed.plus(Duration.ofDays(1)) : null,
                        status == Status.DELIVERED ? placed.plus(Duration.ofDays(4)) : null,
                        status == Status.CANCELLED ? placed.plus(Duration.ofHours(2)) : null,
                        placed.plus(Duration.ofDays(6)),
                        refunds,
                        returns));
        return this;
    }

    /// A parcel with these items (all when none are named) that last reached this milestone a day
    /// ago.
    TeaHouse parcel(String order, String tracking, Milestone milestone, Item... items) {
        return parcel(order, tracking, milestone, null, items);
    }

    TeaHouse parcel(
            String order,
            String tracking,
            Milestone milestone,
            @Nullable Instant expected,
            Item... items) {
        Instant promised =
                orders.stream()
                        .filter(o -> o.number().value().equals(order))
                        .map(Order::promised)
                        .findFirst()
                        .orElseThrow();
        Movement picked = new Movement("1", Milestone.PICKED_UP, days(-2), null);
        Movement last = new Movement("2", milestone, days(-1), place("Wuhan", "武汉"));
        parcels.add(
                new Parcel(
                        tracking,
                        new OrderNumber(order),
                        "Heron Post",
                        tracking,
                        Stream.of(items).map(Item::variant).toList(),
                        promised,
                        expected,
                        List.of(picked, last)));
        return this;
    }

    static Instant days(int fromNow) {
        return NOW.plus(Duration.ofDays(fromNow));
    }

    private static Localized place(String en, String zh) {
        return new Localized(Map.of(Language.EN, en, Language.ZH, zh));
    }

    private static Item item(String id, String en, String zh, Map<String, String> options) {
        return new Item(id, id + "-v", place(en, zh), options, 1, yuan(12_900));
    }

    private static Money yuan(long fen) {
        return new Money(fen, Currency.getInstance("CNY"));
    }
}
