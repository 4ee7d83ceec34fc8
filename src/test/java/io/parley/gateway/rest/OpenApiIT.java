package io.parley.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.gateway.GatewayAlone;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GatewayAlone.class)
class OpenApiIT {
    private static final String PATH = "paths.'/api/merchants/{merchant}/%s'.%s";

    @Test
    void everyPathIsDescribed() {
        assertThat(responses("guest-sessions", "post"))
                .containsExactlyInAnyOrder("201", "403", "404", "429", "503");
        assertThat(responses("messages", "post"))
                .containsExactlyInAnyOrder("202", "400", "401", "403", "404", "413", "429", "503");
        assertThat(responses("events", "get"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "429", "503");
    }

    @Test
    void thePhrasesAreDescribed() {
        assertThat(responses("phrases", "get"))
                .containsExactlyInAnyOrder("200", "401", "403", "404", "429", "503");
        assertThat(responses("phrases", "put"))
                .containsExactlyInAnyOrder(
                        "200", "400", "401", "403", "404", "412", "413", "428", "429", "503");
        assertThat(responses("phrases/check", "post")).contains("200", "400", "413");
        assertThat(responses("phrases/undo", "post")).contains("200", "409", "412", "428");
        assertThat(api().getList(at("phrases", "put") + ".security")).isNotEmpty();
        assertThat(keys("components.schemas.PhraseQuality.properties"))
                .contains("verdict", "own", "shipped", "intents", "losses");
    }

    @Test
    void whatNeedsATokenSaysSo() {
        assertThat(api().getList(at("messages", "post") + ".security")).isNotEmpty();
        assertThat(api().getList(at("events", "get") + ".security")).isNotEmpty();
        assertThat(api().getString("components.securitySchemes.token.scheme")).isEqualTo("bearer");
    }

    @Test
    void refusalsAreProblemDocuments() {
        assertThat(
                        api().getString(
                                        at("messages", "post")
                                                + ".responses.'413'.content.'application/problem+json'.schema.'$ref'"))
                .endsWith("/ProblemDocument");
        assertThat(keys("components.schemas.ProblemDocument.properties"))
                .contains("code", "detail", "remedy", "status");
    }

    @Test
    void bodiesAreDescribed() {
        assertThat(
                        api().getString(
                                        at("messages", "post")
                                                + ".requestBody.content.'application/json'.schema.'$ref'"))
                .endsWith("/NewMessage");
        assertThat(api().getList("components.schemas.NewMessage.required"))
                .isEqualTo(List.of("id", "text"));
        assertThat(keys("components.schemas.EventView.discriminator.mapping"))
                .contains("message", "reply", "handed_over", "erased");
        assertThat(keys("components.schemas.ReplyEvent.properties"))
                .contains("kind", "seq", "answers", "contents");
        assertThat(keys("components.schemas.ContentView.discriminator.mapping"))
                .contains("text", "order_timeline");
    }

    private static Set<String> responses(String path, String method) {
        return keys(at(path, method) + ".responses");
    }

    private static String at(String path, String method) {
        return PATH.formatted(path, method);
    }

    private static Set<String> keys(String path) {
        Map<String, Object> map = api().getMap(path);
        return map.keySet();
    }

    private static JsonPath api() {
        return given().get("/q/openapi?format=json").jsonPath();
    }
}
