package io.parley.shop.records.taubench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shop.Order;
import io.parley.shop.RecordKind;
import io.parley.shop.records.Fault;
import io.parley.shop.records.ReadLine;
import io.parley.shop.records.Times;
import io.parley.shop.records.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TauCalendarTest {
    private static final Instant NOON = Instant.parse("2026-11-11T17:00:00Z");

    /// Nine in the morning, when some of today's hours are yet to come, and the day clocks changed.
    private static final List<Instant> NOWS =
            List.of(
                    NOON,
                    Instant.parse("2026-11-11T14:00:00Z"),
                    Instant.parse("2026-11-12T04:59:00Z"),
                    Instant.parse("2026-11-01T06:30:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"pending", "processed", "delivered", "cancelled"})
    void nothingThatHappenedLiesAheadAndEverythingIsInOrder(String status) {
        assertThat(NOWS)
                .allSatisfy(now ->
                        LongStream.range(0, 3_000)
                                .forEach(n ->
                                        assertThat(course(order(n * 7_919, status, now)))
                                                .as("order %d at %s", n * 7_919, now)
                                                .isSorted()
                                                .allMatch(at -> !at.isAfter(now))));
    }

    private static List<Instant> course(List<Written> records) {
        Order order = ((Written.OfOrder) records.getFirst()).order().stated();
        List<@Nullable Instant> course = new ArrayList<>();
        course.add(order.placed());
        course.add(order.paid());
        if (order.cancelled() == null && records.size() > 1) {
            ((Written.OfParcel) records.get(1))
                    .parcel()
                    .movements()
                    .forEach(m -> course.add(m.at()));
        }
        course.add(order.delivered());
        course.add(order.cancelled());
        order.refunds().forEach(refund -> course.add(refund.at()));
        return course.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    @ParameterizedTest
    @CsvSource({"pending,0,2", "processed,2,4", "delivered,10,40", "cancelled,5,30"})
    void anOrderIsAsOldAsTheRuleSays(String status, int least, int most) {
        LocalDate today = NOON.atZone(TauCalendar.ZONE).toLocalDate();
        assertThat(
                        LongStream.range(0, 1_000)
                                .mapToObj(n -> course(order(n, status, NOON)).getFirst())
                                .map(placed -> daysBetween(placed, today)))
                .allMatch(days -> days >= least && days <= most)
                .contains((long) least, (long) most);
    }

    private static long daysBetween(Instant placed, LocalDate today) {
        return java.time.temporal.ChronoUnit.DAYS.between(
                placed.atZone(TauCalendar.ZONE).toLocalDate(), today);
    }

    /// The rule, worked out by hand for n = 2611340.
    @Test
    void theRuleIsTheOneThatIsStated() {
        List<Written> records = order(2_611_340, "delivered", NOON);

        Order order = ((Written.OfOrder) records.getFirst()).order().stated();
        assertThat(local(order.placed())).isEqualTo("2026-10-08T12:44");
        assertThat(local(order.delivered())).isEqualTo("2026-10-11T14:44");
        assertThat(local(order.shipped())).isEqualTo("2026-10-09T16:44");
        assertThat(local(order.promised())).isEqualTo("2026-10-15T20:00");
    }

    @Test
    void allDayLongTheSameOrderHasTheSameDates() {
        Instant morning = Instant.parse("2026-11-11T05:00:00Z");

        assertThat(order(17, "delivered", morning.plus(Duration.ofHours(23))))
                .isEqualTo(order(17, "delivered", morning));
    }

    @ParameterizedTest
    @CsvSource({
        "pending,PAID,",
        "pending (item modified),PAID,change_items",
        "return requested,DELIVERED,return_items",
        "exchange requested,DELIVERED,exchange_items"
    })
    void whatWasDoneToAnOrderIsInItsStatus(
            String status, Order.Status expected, @Nullable String done) {
        Order order = ((Written.OfOrder) order(1, status, NOON).getFirst()).order().stated();

        assertThat(order.status()).isEqualTo(expected);
        assertThat(order.terms().done())
                .isEqualTo(done == null ? java.util.Set.of() : java.util.Set.of(done));
        assertThat(order.terms().payment()).isNotNull();
        assertThat(order.terms().address()).isNotNull();
    }

    @Test
    void twoPiecesOfAVariantAreOneItemOfTwo() {
        Written.OfOrder written = (Written.OfOrder) order(1, "pending", NOON).getFirst();

        assertThat(written.order().items())
                .singleElement()
                .satisfies(item -> assertThat(item.quantity()).isEqualTo(2));
    }

    @Test
    void aLineThatIsNotTauBenchsIsAFault() {
        ReadLine read =
                new TauBenchFormat(Times.ofFiles(NOON))
                        .read("orders.jsonl", line(1, "pending").replace("pending", "lost"));

        assertThat(read.shape().kind()).isEqualTo(RecordKind.ORDER);
        assertThat(read.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "status: \"lost\" is not known here; there are pending, pending (item"
                                + " modified), pending (items modified), processed, delivered,"
                                + " return requested, exchange requested, cancelled");
    }

    private static String local(@Nullable Instant at) {
        ZonedDateTime there = Objects.requireNonNull(at).atZone(TauCalendar.ZONE);
        return there.toLocalDateTime().toString();
    }

    private static List<Written> order(long n, String status, Instant now) {
        ReadLine read =
                new TauBenchFormat(Times.ofFiles(now)).read("orders.jsonl", line(n, status));
        assertThat(read.faults()).isEmpty();
        return read.records();
    }

    private static String line(long n, String status) {
        String item =
                "{\"name\":\"Lamp\",\"product_id\":\"1\",\"item_id\":\"11\",\"price\":1.5,\"options\":{}}";
        String refund =
                status.equals("cancelled")
                        ? ",{\"transaction_type\":\"refund\",\"amount\":3.0,\"payment_method_id\":\"paypal_1\"}"
                        : "";
        String fulfilments =
                status.equals("pending")
                        ? ""
                        : "{\"tracking_id\":[\"T%d\"],\"item_ids\":[\"11\",\"11\"]}".formatted(n);
        return Stream.of(
                        "{\"order_id\":\"#W%07d\",\"user_id\":\"u\",\"address\":{\"address1\":\"1 Quay\","
                                .formatted(n),
                        "\"address2\":\"\",\"city\":\"C\",\"country\":\"USA\",\"state\":\"NY\",\"zip\":\"10083\"},",
                        "\"items\":[%s,%s],\"status\":\"%s\",\"fulfillments\":[%s],"
                                .formatted(item, item, status, fulfilments),
                        "\"payment_history\":[{\"transaction_type\":\"payment\",\"amount\":3.0,"
                                + "\"payment_method_id\":\"paypal_1\"}%s]}".formatted(refund))
                .reduce("", String::concat);
    }
}
