package io.parley.local;

import static io.parley.local.EngineKind.KAFKA;
import static io.parley.local.EngineKind.POSTGRES;
import static io.parley.local.EngineKind.REDIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void every_engine_without_an_address_is_unconfigured() {
        assertThat(new Surroundings(NOTHING, NOTHING).unconfigured())
                .containsExactly(KAFKA, POSTGRES, REDIS);
    }

    @Test
    void a_system_property_is_an_address() {
        var given = Map.of("quarkus.redis.hosts", "redis://cache:6379");
        assertThat(new Surroundings(given, NOTHING).unconfigured())
                .containsExactly(KAFKA, POSTGRES);
    }

    @Test
    void an_environment_variable_is_an_address() {
        var given =
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", "log:9092",
                        "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://db/parley",
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/parley");
        assertThat(new Surroundings(NOTHING, given).unconfigured()).containsExactly(REDIS);
    }

    @Test
    void a_property_and_a_variable_together_configure_an_engine() {
        var property = Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/parley");
        var variable = Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://db/parley");
        assertThat(new Surroundings(property, variable).unconfigured())
                .containsExactly(KAFKA, REDIS);
    }

    @Test
    void an_empty_address_is_none() {
        var given = Map.of("KAFKA_BOOTSTRAP_SERVERS", " ");
        assertThat(new Surroundings(NOTHING, given).unconfigured()).contains(KAFKA);
    }

    @Test
    void half_a_PostgreSQL_is_an_error_that_names_the_other_half() {
        var given = Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://db/parley");
        var half = new Surroundings(NOTHING, given);
        assertThatThrownBy(half::unconfigured)
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("PostgreSQL is configured by half")
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }
}
