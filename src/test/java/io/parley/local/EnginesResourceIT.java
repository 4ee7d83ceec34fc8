package io.parley.local;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class EnginesResourceIT {
    @Test
    void the_application_reaches_the_engines() {
        get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void a_second_start_in_the_same_JVM_starts_nothing() {
        var first = System.getProperty("kafka.bootstrap.servers");
        assertThat(new EnginesResource().start()).isEmpty();
        assertThat(System.getProperty("kafka.bootstrap.servers")).isEqualTo(first);
    }
}
