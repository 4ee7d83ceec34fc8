package io.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.merchants.ServiceKeys;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
    private static final byte[] KEY = new byte[32];
    private static final ServiceKeys AWAY =
            (_, _) -> Uni.createFrom().failure(new IllegalStateException("The database is down"));

    private final AtomicInteger asked = new AtomicInteger();
    private final ServiceKeys keys =
            (_, _) -> Uni.createFrom().item(KEY).invoke(asked::incrementAndGet);

    private static Optional<String> name(ServiceKeys keys, String address) {
        return new Networks(keys).of(address).await().indefinitely();
    }

    @Test
    void aNetworkHasANameOfSixteenCharacters() {
        assertThat(name(keys, "203.0.113.7").orElseThrow()).matches("[A-Za-z0-9_-]{16}");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7, ::ffff:203.0.113.7",
        "2001:db8:0:1::1, 2001:db8:0:1:ffff:ffff:ffff:ffff",
        "fe80::1%eth0, fe80::2",
        "/var/run/proxy.sock, /var/run/proxy.sock"
    })
    void addressesOfOneNetworkHaveOneName(String one, String other) {
        assertThat(name(keys, one)).isEqualTo(name(keys, other));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.8",
        "2001:db8:0:1::1, 2001:db8:0:2::1",
        "/var/run/proxy.sock, unknown"
    })
    void addressesOfTwoNetworksHaveTwoNames(String one, String other) {
        assertThat(name(keys, one)).isNotEqualTo(name(keys, other));
    }

    @Test
    void underAnotherKeyTheNameIsAnother() {
        byte[] other = KEY.clone();
        other[0] = 1;

        assertThat(Networks.name(KEY, "203.0.113.7"))
                .isNotEqualTo(Networks.name(other, "203.0.113.7"));
    }

    @Test
    void theKeyIsAskedForOnce() {
        Networks networks = new Networks(keys);
        var _ = networks.of("203.0.113.7").await().indefinitely();
        var _ = networks.of("203.0.113.8").await().indefinitely();

        assertThat(asked).hasValue(1);
    }

    @Test
    void withoutAKeyTheNetworkIsNotKnown() {
        assertThat(name(AWAY, "203.0.113.7")).isEmpty();
    }
}
