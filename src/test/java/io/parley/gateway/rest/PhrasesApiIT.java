package io.parley.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefronts;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Decision;
import io.parley.conversation.HouseRules;
import io.parley.conversation.Recorded;
import io.parley.journal.History;
import io.parley.local.EnginesResource;
import io.parley.merchants.Merchant;
import io.parley.merchants.MerchantFixture;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A merchant's phrases over HTTP, on real engines: until a shopper's message is read by them.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class PhrasesApiIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MESSAGE = "zorble my badge";
    private static final String PHRASES =
            Stream.of(
                            "polish the badge",
                            "zorble the badge",
                            "please zorble my badge",
                            "zorble it",
                            "my badge wants zorbling",
                            "can you zorble this badge for me",
                            "badge to be zorbled",
                            "zorbling please",
                            "zorble zorble",
                            "how do i get my badge zorbled")
                    .map(text -> line(text, "payment_or_billing"))
                    .collect(Collectors.joining("\n"));

    private static String line(String text, String intent) {
        return "{\"text\": \"%s\", \"intent\": \"%s\"}".formatted(text, intent);
    }

    @Inject DataSource database;
    @Inject History history;

    private final Merchant kettles =
            merchant("kettles-" + UUID.randomUUID().toString().substring(0, 8));
    private final String path = "/api/merchants/" + kettles.id() + "/phrases";

    private static Merchant merchant(String id) {
        byte[] key = new byte[32];
        key[0] = (byte) id.hashCode();
        return new Merchant(Storefronts.of(id), Language.EN, key, Set.of(), HouseRules.DEFAULT);
    }

    @BeforeEach
    void open() throws SQLException {
        open(kettles);
    }

    private void open(Merchant merchant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into merchant (id, name, token_key) values (?, 'K', ?)")) {
            insert.setString(1, merchant.id().value());
            insert.setBytes(2, merchant.tokenKey());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void a_shopper_is_read_by_the_merchants_phrases_without_a_restart() {
        Decision before = said();
        administrator().get(path).then().statusCode(200).header("ETag", "\"0\"").body(equalTo(""));

        put("\"0\"", PHRASES)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("phrases", equalTo(10))
                .body("quality.own.phrases", equalTo(10))
                .body("quality.shipped.phrases", greaterThan(3_000))
                .body("quality.verdict", startsWith("Better"));
        await().atMost(PATIENCE).until(() -> said().model().contains("+1"));

        assertThat(before.model()).startsWith("ngram-4-").doesNotContain("+");
        assertThat(before.intent().name()).isNotEqualTo("payment_or_billing");
        assertThat(said().intent().name()).isEqualTo("payment_or_billing");
        assertThat(said().model()).startsWith(before.model().replace("-meaning", "") + "+1");
        administrator()
                .get(path)
                .then()
                .contentType("application/jsonl")
                .header("ETag", "\"1\"")
                .body(
                        containsString(
                                "{\"text\":\"polish the badge\",\"intent\":\"payment_or_billing\"}"));

        undo("\"1\"").statusCode(200).body("version", equalTo(0)).body("quality", nullValue());
        await().atMost(PATIENCE).until(() -> !said().model().contains("+"));
    }

    @Test
    void a_check_shows_the_change_and_changes_nothing() {
        administrator()
                .body(bytes(PHRASES))
                .post(path + "/check")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("quality.own.before", equalTo(0))
                .body("quality.own.after", greaterThan(2));

        administrator().get(path).then().header("ETag", "\"0\"").body(equalTo(""));
    }

    @Test
    void a_shoppers_token_is_refused() {
        String shopper = MerchantFixture.token(kettles, "mei", Clock.systemUTC());

        refused(bearer(shopper).get(path).then(), 403).body("code", equalTo("token_wrong_scope"));
        var _ =
                refused(
                        bearer(shopper)
                                .header("If-Match", "*")
                                .body(bytes(PHRASES))
                                .put(path)
                                .then(),
                        403);
        var _ = refused(bearer(shopper).body(bytes(PHRASES)).post(path + "/check").then(), 403);
        var _ = refused(bearer(shopper).header("If-Match", "*").post(path + "/undo").then(), 403);
    }

    @Test
    void the_merchants_token_is_no_shoppers() {
        refused(
                        administrator()
                                .contentType("application/json")
                                .body("{\"id\": \"1\", \"text\": \"hi\"}")
                                .post("/api/merchants/" + kettles.id() + "/messages")
                                .then(),
                        403)
                .body("code", equalTo("token_wrong_scope"));
    }

    @Test
    void without_a_token_or_with_anothers_nothing_is_told() throws SQLException {
        Merchant other = merchant("other-" + UUID.randomUUID().toString().substring(0, 8));
        open(other);

        refused(given().get(path).then(), 401).body("code", equalTo("token_missing"));
        refused(bearer("noise").get(path).then(), 401).body("code", equalTo("token_invalid"));
        refused(
                        bearer(administration(other))
                                .header("If-Match", "*")
                                .body(bytes(PHRASES))
                                .put(path)
                                .then(),
                        401)
                .body("code", equalTo("token_wrong_merchant"));
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        put("\"0\"", PHRASES).statusCode(200);

        refused(put("\"0\"", line("mine", "payment_or_billing")), 412)
                .body("code", equalTo("version_stale"))
                .body("detail", containsString("version 1"));
        var _ = refused(undo("\"0\""), 412);
        refused(administrator().body(bytes(PHRASES)).put(path).then(), 428)
                .body("remedy", containsString("If-Match"));
        put("\"1\"", line("mine", "payment_or_billing"))
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void an_undo_goes_back_step_by_step_and_numbers_are_never_given_twice() {
        put("*", line("one", "payment_or_billing")).body("version", equalTo(1));
        put("*", line("two", "payment_or_billing")).body("version", equalTo(2));
        undo("\"2\"").body("version", equalTo(1)).body("phrases", equalTo(1));
        put("\"1\"", line("three", "payment_or_billing")).body("version", equalTo(3));
        undo("\"3\"").body("version", equalTo(1));
        undo("\"1\"").body("version", equalTo(0));
        refused(undo("\"0\""), 409).body("code", equalTo("nothing_to_undo"));
    }

    @Test
    void what_cannot_be_taken_is_told_line_by_line_and_nothing_is() {
        String faulty = PHRASES + "\n" + line("hello", "helo") + "\n{\"text\": \"x\"}";

        refused(put("\"0\"", faulty), 400)
                .body("code", equalTo("phrases_unusable"))
                .body(
                        "faults",
                        contains(
                                startsWith("line 11: intent: \"helo\" is not known"),
                                startsWith("line 12: intent: is missing")));
        administrator().get(path).then().header("ETag", "\"0\"");
    }

    @Test
    void a_body_that_is_too_large_is_not_taken() {
        refused(put("\"0\"", " ".repeat(4_000_001)), 413).body("code", equalTo("body_too_large"));
    }

    private static byte[] bytes(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private ValidatableResponse put(String version, String lines) {
        return administrator().header("If-Match", version).body(bytes(lines)).put(path).then();
    }

    private ValidatableResponse undo(String version) {
        return administrator().header("If-Match", version).post(path + "/undo").then();
    }

    private RequestSpecification administrator() {
        return bearer(administration(kettles));
    }

    private static String administration(Merchant merchant) {
        return MerchantFixture.token(
                merchant,
                "boss",
                Clock.systemUTC(),
                claims -> claims.setStringClaim("scope", "merchant"));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/jsonl");
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("remedy", notNullValue());
    }

    /// How a shopper who was never here is read.
    private Decision said() {
        String shopper = "s-" + UUID.randomUUID();
        given().header(
                        "Authorization",
                        "Bearer " + MerchantFixture.token(kettles, shopper, Clock.systemUTC()))
                .contentType("application/json")
                .body("{\"id\": \"1\", \"text\": \"%s\"}".formatted(MESSAGE))
                .post("/api/merchants/" + kettles.id() + "/messages")
                .then()
                .statusCode(202);
        ConversationId thread =
                ConversationId.of(
                        new MerchantId(kettles.id().value()), new Shopper.Proven(shopper));
        return await().atMost(PATIENCE).until(() -> decision(thread), Optional::isPresent).get();
    }

    private Optional<Decision> decision(ConversationId thread) {
        List<Recorded> events = history.read(thread, 0, 100).await().atMost(PATIENCE);
        return events.stream().flatMap(recorded -> decisions(recorded).stream()).findFirst();
    }

    private static Optional<Decision> decisions(Recorded recorded) {
        return switch (recorded.event()) {
            case AssistantReplied replied -> Optional.of(replied.decision());
            case HandedOver handed -> Optional.ofNullable(handed.decision());
            default -> Optional.empty();
        };
    }
}
