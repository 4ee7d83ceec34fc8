package io.parley.local;

import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Order;
import io.parley.shop.Order.Status;
import io.parley.shop.OrderImport.Owned;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/// The demo shop's orders, all invented, dated from `now` so that they never grow old.
record DemoOrders(Instant now) {
    private static final String ADA = "ada";
    private static final String LIN = "lin";
    private static final String MEI = "mei";

    /// Where an order stands, and in how many days it is expected: a late one was, days ago.
    private record Stage(Status status, int age, int expectedIn) {}

    private static final Stage PLACED = new Stage(Status.PLACED, 0, 6);
    private static final Stage PAID = new Stage(Status.PAID, 1, 5);
    private static final Stage SHIPPED = new Stage(Status.SHIPPED, 3, 2);
    private static final Stage LATE = new Stage(Status.SHIPPED, 9, -3);
    private static final Stage DELIVERED = new Stage(Status.DELIVERED, 12, -8);
    private static final Stage CANCELLED = new Stage(Status.CANCELLED, 5, 1);

    List<Owned> all() {
        return List.of(
                order(MEI, "D-10001", PLACED, yuan(12_900), "青瓷茶杯", "竹制茶盘"),
                order(MEI, "D-10002", PAID, yuan(35_900), "羊毛围巾"),
                order(MEI, "D-10003", SHIPPED, yuan(8_990), "桂花乌龙 250 克"),
                order(MEI, "D-10004", LATE, yuan(42_000), "纸罩台灯", "暖光灯泡"),
                order(MEI, "D-10005", DELIVERED, yuan(6_600), "棉麻餐布"),
                order(MEI, "D-10006", CANCELLED, yuan(19_900), "陶瓷花瓶"),
                order(ADA, "D-10007", PLACED, dollars(2_450), "Enamel mug"),
                order(ADA, "D-10008", SHIPPED, dollars(7_900), "Canvas satchel"),
                order(ADA, "D-10009", LATE, dollars(14_000), "Paper lamp", "Warm bulb"),
                order(ADA, "D-10010", DELIVERED, dollars(1_800), "Oolong tea, 250 g"),
                order(LIN, "D-10011", PAID, dollars(5_200), "Wool scarf", "Gift box"),
                order(LIN, "D-10012", CANCELLED, yuan(7_500), "木质相框"));
    }

    private Owned order(String subject, String number, Stage stage, Money total, String... items) {
        Instant placed = days(-stage.age);
        boolean cancelled = stage.status == Status.CANCELLED;
        boolean shipped = stage.status == Status.SHIPPED || stage.status == Status.DELIVERED;
        Order order =
                new Order(
                        new OrderNumber(number),
                        stage.status,
                        total,
                        List.of(items),
                        placed,
                        stage.status == Status.PLACED ? null : placed.plus(Duration.ofHours(1)),
                        shipped ? placed.plus(Duration.ofDays(1)) : null,
                        stage.status == Status.DELIVERED ? days(stage.expectedIn) : null,
                        cancelled ? placed.plus(Duration.ofHours(5)) : null,
                        days(stage.expectedIn),
                        shipped ? "Heron Post" : null,
                        shipped ? "HP" + number.substring(2) + "00417" : null);
        return new Owned(subject, order);
    }

    private Instant days(int fromNow) {
        return now.plus(Duration.ofDays(fromNow));
    }

    private static Money yuan(long fen) {
        return new Money(fen, Currency.getInstance("CNY"));
    }

    private static Money dollars(long cents) {
        return new Money(cents, Currency.getInstance("USD"));
    }
}
