package io.parley.gateway.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.journal.DeadLetter;
import io.parley.journal.DeadLetters;
import io.parley.journal.Topics;
import io.parley.local.EnginesResource;
import io.parley.platform.KafkaClients;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each test has pages of its own.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class ShopFeedIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TEA = "feed-tea";

    @Inject DataSource database;
    @Inject KafkaClients kafka;
    @Inject ShopDesk desk;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void add() {
        sql(
                "insert into merchant (id, name, token_key) values ('%s', 'Tea', sha256('k')) on conflict do nothing"
                        .formatted(TEA));
    }

    @Test
    void aRecordIsWrittenAndThenUpdated() {
        send(page("first"));
        await().atMost(PATIENCE).until(() -> title(id).contains("first"));

        send(page("second"));

        await().atMost(PATIENCE).until(() -> title(id).contains("second"));
    }

    @Test
    void whatIsNoRecordIsSetAsideAndTheRestGoesOn() {
        send(
                page("t").data("{}"),
                page("t").source("/merchants/nobody").key("nobody/page/" + id),
                page("good"));

        await().atMost(PATIENCE).until(() -> title(id).contains("good"));

        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        "id is missing; kind is missing; title is missing; body is missing",
                        "there is no merchant of that id; replay this once it is added");
    }

    @Test
    void aHundredVersionsEndWithTheLast() {
        send(IntStream.range(0, 100).mapToObj(i -> page("v" + i)).toArray(ShopRecordSample[]::new));

        await().atMost(PATIENCE).until(() -> title(id).contains("v99"));
    }

    @Test
    void duringAnOutageNothingIsLostAndNothingSetAside() {
        sql("alter table shop_page rename to shop_page_away");
        try {
            send(page("patient"));
            await().during(Duration.ofSeconds(1)).until(() -> true);
        } finally {
            sql("alter table shop_page_away rename to shop_page");
        }

        await().atMost(PATIENCE).until(() -> title(id).contains("patient"));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void anOrderTakesItsItemsFromAProductOfTheSameBatch() throws SQLException {
        String product =
                """
                {"id":"p%1$s","name":"Cup","category":"c","description":"d","variants":[{"id":"v","price":\
                {"amount":"5","currency":"CNY"}}]}\
                """
                        .formatted(id);
        String order =
                """
                {"number":"%1$s","shopper":"not here yet","status":"placed","total":{"amount":"5","currency":"CNY"},\
                "items":[{"product":"p%1$s","variant":"v"}],"placed":"2026-11-01T10:00:00+08:00"}\
                """
                        .formatted(id);

        List<DeadLetter> letters =
                take(
                        ShopRecordSample.of(TEA, "order", id, order),
                        ShopRecordSample.of(TEA, "product", "p" + id, product),
                        ShopRecordSample.of(
                                TEA,
                                "parcel",
                                id,
                                "{\"id\":\"%s\",\"order\":\"later\",\"carrier\":\"S\"}"
                                        .formatted(id)));

        assertThat(letters).isEmpty();
        assertThat(
                        text(
                                "select items from shop_order where merchant = '%s' and number = '%s'"
                                        .formatted(TEA, id)))
                .contains("Cup");
    }

    @Test
    void anItemThatCannotBeNamedIsSetAside() throws SQLException {
        String order =
                """
                {"number":"%1$s","shopper":"mei","status":"placed","total":{"amount":"5","currency":"CNY"},\
                "items":[{"product":"none","variant":"v"}],"placed":"2026-11-01T10:00:00+08:00"}\
                """
                        .formatted(id);

        List<DeadLetter> letters =
                take(ShopRecordSample.of(TEA, "order", id, order), page("goes on"));

        assertThat(letters)
                .extracting(DeadLetter::reason)
                .containsExactly(
                        "items[0].product is no product of this shop; import it, too, or give the item's name and price");
        assertThat(title(id)).contains("goes on");
    }

    @Test
    void whatTheDatabaseRefusesIsAloneSetAside() throws SQLException {
        sql(
                "alter table shop_page add constraint refused check (title not like '%refused%') not valid");
        try {
            List<DeadLetter> letters =
                    take(
                            ShopRecordSample.page(TEA, id + "a", "good"),
                            ShopRecordSample.page(TEA, id + "b", "refused"),
                            ShopRecordSample.page(TEA, id + "c", "good"));

            assertThat(letters)
                    .extracting(DeadLetter::reason)
                    .containsExactly("the database refused it: SQLState 23514");
            assertThat(List.of(title(id + "a"), title(id + "b"), title(id + "c")))
                    .containsExactly("{\"EN\":\"good\"}", "", "{\"EN\":\"good\"}");
        } finally {
            sql("alter table shop_page drop constraint refused");
        }
    }

    private List<DeadLetter> take(ShopRecordSample... samples) throws SQLException {
        return desk.take(
                IntStream.range(0, samples.length).mapToObj(i -> samples[i].consumed(i)).toList());
    }

    private ShopRecordSample page(String title) {
        return ShopRecordSample.page(TEA, id, title);
    }

    private void send(ShopRecordSample... samples) {
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            Stream.of(samples)
                    .forEach(sample -> {
                        var _ = producer.send(sample.sent());
                    });
        }
    }

    /// The reasons of the dead letters about this test's pages.
    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = kafka.consumer("letters-" + id, 500)) {
            consumer.subscribe(List.of(Topics.DEAD_LETTERS));
            for (int quiet = 0; quiet < 8; quiet++) {
                for (ConsumerRecord<String, byte[]> letter :
                        consumer.poll(Duration.ofMillis(500))) {
                    if (String.valueOf(letter.key()).endsWith(id)) {
                        reasons.add(
                                new String(
                                        letter.headers().lastHeader(DeadLetters.REASON).value(),
                                        StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return reasons;
    }

    private String title(String page) {
        return text(
                "select title from shop_page where merchant = '%s' and id = '%s'"
                        .formatted(TEA, page));
    }

    private String text(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var _ = statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
