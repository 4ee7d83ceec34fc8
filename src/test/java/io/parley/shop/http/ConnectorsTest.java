package io.parley.shop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.MerchantId;
import io.parley.shop.ShopActions.Strength;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Settings that can be used, and what is said of those that cannot.
class ConnectorsTest {
    private static final String SECRET = "a-secret-of-thirty-two-bytes-or-more";
    private static final String TEA_HOUSE = "parley.shop.connectors.tea-house.";

    private static List<Connector> read(Map<String, String> changes) {
        Map<String, String> properties = new HashMap<>();
        properties.put(TEA_HOUSE + "url", "https://tea.example/parley/");
        properties.put(TEA_HOUSE + "key", SECRET);
        properties.put(TEA_HOUSE + "strength", "findable");
        properties.putAll(changes);
        properties.values().removeIf("-"::equals);
        return Connectors.of(
                new SmallRyeConfigBuilder()
                        .withMapping(ConnectorsConfig.class)
                        .withSources(new PropertiesConfigSource(properties, "test", 100))
                        .addDiscoveredConverters()
                        .build()
                        .getConfigMapping(ConnectorsConfig.class));
    }

    @Test
    void a_connector_is_read() {
        assertThat(read(Map.of()))
                .singleElement()
                .satisfies(connector -> {
                    assertThat(connector.merchant()).isEqualTo(new MerchantId("tea-house"));
                    assertThat(connector.actions())
                            .hasToString("https://tea.example/parley/actions");
                    assertThat(connector.action("a:b/7"))
                            .hasToString("https://tea.example/parley/actions/a%3Ab%2F7");
                    assertThat(connector.strength()).isEqualTo(Strength.FINDABLE);
                    assertThat(connector.timeout()).isEqualTo(Duration.ofSeconds(10));
                    assertThat(connector.toString()).doesNotContain(SECRET);
                });
    }

    @Test
    void none_is_no_fault() {
        assertThat(
                        read(
                                Map.of(
                                        TEA_HOUSE + "url", "-",
                                        TEA_HOUSE + "key", "-",
                                        TEA_HOUSE + "strength", "-")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "url, -, tea-house.url",
        "key, -, tea-house.key",
        "strength, -, tea-house.strength",
        "strength, strong, tea-house.strength",
        "timeout, soon, tea-house.timeout",
        "timeout, 0s, tea-house.timeout must be longer",
        "key, thirty-one-bytes-are-one-too-fe, tea-house.key has 31",
        "url, http://tea.example, tea-house.url must begin with https://",
        "url, ftp://tea.example, tea-house.url must begin with https://",
        "url, http://127.0.0.1.evil.example, tea-house.url must begin with https://",
        "url, tea.example, tea-house.url names no host",
        "url, https://a b, tea-house.url is no address",
        "url, https://a:b@tea.example, tea-house.url must have no user",
        "url, https://tea.example?a=b, tea-house.url must have no user"
    })
    void what_cannot_be_used_is_named(String setting, String value, String said) {
        Map<String, String> change = Map.of(TEA_HOUSE + setting, value);

        assertThatThrownBy(() -> read(change))
                .hasMessageContaining(said)
                .message()
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:80",
        "http://127.0.0.1:9/p",
        "http://[::1]:9",
        "https://tea.example"
    })
    void this_machine_needs_no_https(String url) {
        assertThat(read(Map.of(TEA_HOUSE + "url", url))).hasSize(1);
    }

    @Test
    void all_mistakes_are_said_at_once() {
        Map<String, String> changes =
                Map.of(
                        TEA_HOUSE + "key",
                        "short",
                        TEA_HOUSE + "url",
                        "http://tea.example",
                        "parley.shop.connectors.Tea.url",
                        "https://tea.example",
                        "parley.shop.connectors.Tea.key",
                        SECRET,
                        "parley.shop.connectors.Tea.strength",
                        "neither");

        assertThatThrownBy(() -> read(changes))
                .hasMessageContaining("connectors.Tea A merchant id is")
                .hasMessageContaining("tea-house.key has 5 bytes, at least 32")
                .hasMessageContaining("tea-house.url must begin");
    }
}
