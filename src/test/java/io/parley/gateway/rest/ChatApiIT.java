package io.parley.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.parley.gateway.DemoTokens;
import io.parley.gateway.GatewayAlone;
import io.parley.gateway.InMemoryNeighbours;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GatewayAlone.class)
class ChatApiIT {
    private static final String DEMO = "/api/merchants/demo";
    private final String shopper = UUID.randomUUID().toString();

    @Inject InMemoryNeighbours neighbours;

    @Test
    void aGuestGetsATokenAndAThread() {
        given().post(DEMO + "/guest-sessions")
                .then()
                .statusCode(201)
                .body("token", notNullValue())
                .body("conversation", notNullValue())
                .body("expires", containsString("T"));
    }

    @Test
    void aGuestMayWrite() {
        Response session = given().post(DEMO + "/guest-sessions");
        post(bearer(session.path("token")), "{'id':'1','text':'hi'}")
                .statusCode(202)
                .body("conversation", equalTo(session.path("conversation")))
                .body("cause", equalTo("shopper:1"))
                .body("guestToken", nullValue());
    }

    @Test
    void whatWasSaidCanBeRead() {
        post(shopper(), "{'id':'1','text':'hi'}").statusCode(202);
        shopper()
                .get(DEMO + "/events")
                .then()
                .statusCode(200)
                .body("events.kind", equalTo(List.of("message", "reply")))
                .body("events[0].id", equalTo("1"))
                .body("events[1].contents[0].kind", equalTo("text"))
                .body("lastSeq", equalTo(2))
                .body("more", equalTo(false));
    }

    @Test
    void pagesFollowEachOther() {
        post(shopper(), "{'id':'1','text':'hi'}").statusCode(202);
        shopper()
                .get(DEMO + "/events?limit=1")
                .then()
                .body("lastSeq", equalTo(1))
                .body("more", equalTo(true));
        shopper()
                .get(DEMO + "/events?after=1&limit=1")
                .then()
                .body("events", hasSize(1))
                .body("lastSeq", equalTo(2))
                .body("more", equalTo(false));
    }

    @Test
    void anUnknownMerchantIsCalledSo() {
        refused(given().post("/api/merchants/nobody/guest-sessions").then(), 404)
                .body("code", equalTo("merchant_unknown"));
        refused(given().post("/api/merchants/NOT%20A%20NAME/guest-sessions").then(), 404)
                .body("code", equalTo("merchant_unknown"));
    }

    @Test
    void withoutATokenNothingIsRead() {
        refused(given().get(DEMO + "/events").then(), 401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("token_missing"));
    }

    @Test
    void aTokenOfAnotherMerchantIsCalledSo() {
        refused(bearer(DemoTokens.forAudience("silk", shopper)).get(DEMO + "/events").then(), 401)
                .body("code", equalTo("token_wrong_merchant"));
    }

    @Test
    void anExpiredTokenIsCalledSo() {
        refused(bearer(DemoTokens.expired(shopper)).get(DEMO + "/events").then(), 401)
                .body("code", equalTo("token_expired"));
    }

    @Test
    void noiseIsNoToken() {
        refused(bearer("noise").get(DEMO + "/events").then(), 401)
                .body("code", equalTo("token_invalid"));
    }

    @Test
    void malformedJsonIsCalledSo() {
        refused(post(shopper(), "{'id':"), 400).body("code", equalTo("malformed"));
        refused(post(shopper(), ""), 400).body("code", equalTo("malformed"));
        refused(post(shopper(), "{'id':'1'}"), 400).body("detail", containsString("'text'"));
    }

    @Test
    void aTextThatIsTooLongIsToldItsLimit() {
        refused(post(shopper(), "{'id':'1','text':'%s'}".formatted("x".repeat(4_001))), 400)
                .body("code", equalTo("text_too_long"))
                .body("detail", containsString("4000"));
    }

    @Test
    void aBodyThatIsTooLargeIsNotTaken() {
        refused(post(shopper(), "{'id':'1','text':'%s'}".formatted("x".repeat(65_536))), 413)
                .body("code", equalTo("body_too_large"));
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        refused(shopper().get(DEMO + "/events?after=-1").then(), 400)
                .body("detail", containsString("after"));
        refused(shopper().get(DEMO + "/events?limit=201").then(), 400)
                .body("detail", containsString("limit"));
        refused(shopper().get(DEMO + "/events?limit=x").then(), 400)
                .body("code", equalTo("number_out_of_range"));
    }

    @Test
    void whoWritesTooFastIsToldWhenToComeBack() {
        for (int i = 0; i < 5; i++) {
            post(shopper(), "{'id':'%d','text':'hi'}".formatted(i)).statusCode(202);
        }
        refused(post(shopper(), "{'id':'6','text':'hi'}"), 429)
                .header("Retry-After", "1")
                .body("code", equalTo("too_many_messages"));
    }

    @Test
    void aBrokerThatIsDownIsNoLoss() {
        neighbours.setDown(true);
        try {
            refused(post(shopper(), "{'id':'1','text':'hi'}"), 503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("unavailable"));
        } finally {
            neighbours.setDown(false);
        }
    }

    @Test
    void aPageOfTheMerchantMayAskAndRead() {
        given().header("Origin", "http://localhost:3000")
                .options(DEMO + "/messages")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "http://localhost:3000")
                .header("Access-Control-Allow-Headers", containsString("Authorization"));
        shopper()
                .header("Origin", "http://localhost:3000")
                .get(DEMO + "/events")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:3000")
                .header("Vary", containsString("Origin"));
    }

    @Test
    void aForeignPageMayNot() {
        refused(
                        shopper()
                                .header("Origin", "https://evil.example")
                                .get(DEMO + "/events")
                                .then(),
                        403)
                .body("code", equalTo("origin_not_allowed"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theProblemNamesItsRemedy() {
        String remedy = given().get(DEMO + "/events").path("remedy");
        assertThat(remedy).contains("Authorization: Bearer");
    }

    private RequestSpecification shopper() {
        return bearer(DemoTokens.of(shopper));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse post(RequestSpecification request, String body) {
        return request.contentType("application/json")
                .body(body.replace('\'', '"'))
                .post(DEMO + "/messages")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("remedy", notNullValue());
    }
}
