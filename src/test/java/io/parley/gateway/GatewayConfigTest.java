package io.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        GatewayConfig config = GatewaySettings.of(Map.of());
        assertThat(config.messages().burst()).isEqualTo(30);
        assertThat(config.messages().perMinute()).isEqualTo(60);
        assertThat(config.visitors().perMinute()).isEqualTo(30);
        assertThat(config.sockets().helloWithin()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.sockets().badFrames()).isEqualTo(10);
        assertThat(config.sockets().inFlight()).isEqualTo(200);
        assertThat(config.sockets().buffer()).isEqualTo(1_000);
        assertThat(config.sockets().unwritten()).isEqualTo(1_000);
        assertThat(config.sockets().page()).isEqualTo(200);
    }

    @Test
    void everyKeyIsRead() {
        GatewayConfig config =
                GatewaySettings.of(
                        Map.of(
                                "parley.gateway.messages.burst", "1",
                                "parley.gateway.messages.per-minute", "2",
                                "parley.gateway.visitors.per-minute", "3",
                                "parley.gateway.sockets.hello-within", "4s",
                                "parley.gateway.sockets.bad-frames", "5",
                                "parley.gateway.sockets.in-flight", "6",
                                "parley.gateway.sockets.buffer", "7",
                                "parley.gateway.sockets.unwritten", "8",
                                "parley.gateway.sockets.page", "9"));
        assertThat(config.messages().burst()).isEqualTo(1);
        assertThat(config.messages().perMinute()).isEqualTo(2);
        assertThat(config.visitors().perMinute()).isEqualTo(3);
        assertThat(config.sockets().helloWithin()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.sockets().badFrames()).isEqualTo(5);
        assertThat(config.sockets().inFlight()).isEqualTo(6);
        assertThat(config.sockets().buffer()).isEqualTo(7);
        assertThat(config.sockets().unwritten()).isEqualTo(8);
        assertThat(config.sockets().page()).isEqualTo(9);
    }

    @Test
    void anUnknownKeyStopsTheStart() {
        assertThatThrownBy(() -> GatewaySettings.of(Map.of("parley.gateway.sockets.bufer", "7")))
                .hasMessageContaining("bufer");
    }
}
