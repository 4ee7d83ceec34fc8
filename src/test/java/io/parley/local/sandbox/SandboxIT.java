package io.parley.local.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.Command.Envelope;
import io.parley.conversation.ConversationId;
import io.parley.journal.Commands;
import io.parley.platform.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SandboxOpen.class)
class SandboxIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FESTIVAL = "2027-11-11T00:00:00Z";

    @Inject InstantSource clock;
    @Inject MovableClock movable;
    @Inject Commands commands;
    @Inject Pool pool;

    private final Shopper shopper = new Shopper.Proven("tester-" + UUID.randomUUID());

    @AfterEach
    void release() {
        movable.release();
    }

    @Test
    void everybodyGoesByTheClockThatIsMoved() {
        body("{'now': '" + FESTIVAL + "'}").put("/sandbox/clock").then().statusCode(200);
        assertThat(clock.instant()).isEqualTo(Instant.parse(FESTIVAL));

        body("{'by': 'PT30M'}")
                .put("/sandbox/clock")
                .then()
                .body("now", equalTo("2027-11-11T00:30:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-11-11T00:30:00Z"));
    }

    @Test
    void aShopIsCopiedWholeAndDroppedAgain() {
        openShop();

        String copy = copy("copied-shop");

        assertThat(count("merchant where octet_length(token_key) = 40 and id = '" + copy + "'"))
                .isEqualTo(1);
        assertThat(count("shop_page where merchant = '" + copy + "'")).isEqualTo(1);
        assertThat(count("shop_shopper where merchant = '" + copy + "'")).isEqualTo(1);
        assertThat(count("merchant_policy where merchant = '" + copy + "'")).isEqualTo(1);
        assertThat(count("merchant_phrases where merchant = '" + copy + "'")).isEqualTo(1);

        given().delete("/sandbox/shops/" + copy).then().statusCode(204);

        assertThat(count("merchant where id = '" + copy + "'")).isZero();
        assertThat(count("shop_page where merchant = '" + copy + "'")).isZero();
        assertThat(count("shop_page where merchant = 'copied-shop'")).isEqualTo(1);
    }

    private void openShop() {
        sql(
                "insert into merchant (id, name, token_key) values ('copied-shop', 'S', convert_to(repeat('k', 40), 'UTF8')) on conflict do nothing");
        sql(
                "insert into merchant_policy (merchant, version, follows, document, made) values ('copied-shop', 1, 0, 'd', now()) on conflict do nothing");
        sql(
                "insert into merchant_phrases (merchant, version, follows, texts, intents, made) values ('copied-shop', 1, 0, '{}', '{}', now()) on conflict do nothing");
        sql(
                "insert into shop_page (merchant, id, kind, title, body) values ('copied-shop', 'p', 'FAQ', '{}', '{}') on conflict do nothing");
        sql(
                "insert into shop_shopper (merchant, subject, name, email, address, name_key, email_key, postcode_key) values ('copied-shop', 's', 'N', 'e', '{}', 'n', 'e', 'p') on conflict do nothing");
    }

    @Test
    void noTwoCopiesHaveOneName() {
        assertThat(copy()).startsWith("sbx-").endsWith("-demo").isNotEqualTo(copy());
    }

    @Test
    void onlyCopiesAreDropped() {
        given().delete("/sandbox/shops/demo")
                .then()
                .statusCode(404)
                .body("code", equalTo("no_copy"));
        body("{'merchant': 'nobody'}")
                .post("/sandbox/shops")
                .then()
                .statusCode(404)
                .body("code", equalTo("merchant_unknown"));
    }

    @Test
    void whatHappenedIsShownWithItsReasons() {
        MerchantId copy = new MerchantId(copy());
        say(copy, "hello");

        await().atMost(PATIENCE).until(() -> look(copy, 0).getLong("seq") == 3);
        JsonPath seen = look(copy, 1);
        assertThat(seen.getString("status")).isEqualTo("with_bot");
        assertThat(seen.getList("events.type"))
                .containsExactly("message-received", "assistant-replied");
        assertThat(seen.getString("events[1].answers")).isEqualTo("shopper:1");
        assertThat(seen.getString("events[1].intent")).isEqualTo("small_talk");
        assertThat(seen.getDouble("events[1].confidence")).isBetween(0.1, 1.0);
        assertThat(seen.getList("events[1].contents.kind"))
                .containsExactly("text", "quick_replies");
        assertThat(seen.getString("events[1].contents[1].choices[-1].id"))
                .isEqualTo("intent:human_request");
        assertThat(seen.getList("timers.kind")).containsExactly("silence");
    }

    @Test
    void whatComesDueByMovingTheClockIsMetSoon() {
        MerchantId copy = new MerchantId(copy());
        body("{'now': '" + FESTIVAL + "'}").put("/sandbox/clock").then().statusCode(200);
        say(copy, "hello");
        await().atMost(PATIENCE).until(() -> look(copy, 0).getLong("seq") == 3);

        body("{'by': 'PT30M'}").put("/sandbox/clock").then().statusCode(200);

        await().atMost(PATIENCE).until(() -> isClear());
        assertThat(look(copy, 3).getList("events.type")).containsExactly("episode-closed");
        assertThat(look(copy, 3).getList("timers")).isEmpty();
    }

    @Test
    void whatACopyWasAskedForIsListedInOrder() {
        openShop();
        acted("copied-shop", "before", "cancel_order", "{\"kind\": \"done\"}");
        String copy = copy("copied-shop");
        acted(copy, "z", "exchange_items", "{\"kind\": \"done\"}");
        acted(copy, "a", "cancel_order", "{\"kind\": \"refused\", \"why\": \"WRONG_STATUS\"}");

        JsonPath actions = given().get("/sandbox/shops/" + copy + "/actions").jsonPath();

        assertThat(actions.getList("kind")).containsExactly("exchange_items", "cancel_order");
        assertThat(actions.getList("action.order")).containsExactly("#1", "#1");
        assertThat(actions.getList("outcome")).containsExactly("done", "refused");
    }

    private void acted(String merchant, String key, String kind, String outcome) {
        sql(
                """
                insert into shop_action (merchant, key, subject, action, outcome, at)
                values ('%s', '%s', 'ada', '{"kind": "%s", "order": "#1"}', '%s', now())\
                """
                        .formatted(merchant, key, kind, outcome));
    }

    private boolean isClear() {
        return given().get("/sandbox/backlog").jsonPath().getBoolean("clear");
    }

    private String copy() {
        return copy("demo");
    }

    private String copy(String original) {
        return body("{'merchant': '" + original + "'}")
                .post("/sandbox/shops")
                .then()
                .statusCode(201)
                .extract()
                .path("merchant");
    }

    private JsonPath look(MerchantId merchant, long after) {
        ConversationId id = ConversationId.of(merchant, shopper);
        return given().get(
                        "/sandbox/shops/%s/conversations/%s?after=%d"
                                .formatted(merchant, id, after))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void say(MerchantId merchant, String text) {
        Envelope envelope =
                new Envelope(
                        ConversationId.of(merchant, shopper),
                        merchant,
                        Cause.shopper("1"),
                        clock.instant());
        commands.send(
                        new Command.ShopperSaid(
                                envelope,
                                shopper,
                                text,
                                null,
                                io.parley.commerce.Language.EN,
                                false))
                .await()
                .atMost(PATIENCE);
    }

    private long count(String from) {
        return pool.query("select count(*) from " + from)
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }

    private void sql(String statement) {
        var _ = pool.query(statement).execute().await().atMost(PATIENCE);
    }

    private static RequestSpecification body(String json) {
        return given().contentType(ContentType.JSON).body(json.replace('\'', '"'));
    }
}
