package io.parley.local.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.local.EnginesResource;
import io.parley.platform.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A Parley that was not told to be a sandbox.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class NoSandboxIT {
    @Inject InstantSource clock;
    @Inject MovableClock movable;

    @AfterEach
    void release() {
        movable.release();
    }

    @Test
    void theSandboxsPathsDoNotExist() {
        given().get("/sandbox/clock").then().statusCode(404);
        given().get("/sandbox/backlog").then().statusCode(404);
        given().body("{\"merchant\": \"demo\"}").post("/sandbox/shops").then().statusCode(404);
        given().body("{}").put("/sandbox/clock").then().statusCode(404);
    }

    @Test
    void theClockIsTheSystems() {
        movable.put(Instant.EPOCH);

        assertThat(clock.instant())
                .isBetween(
                        Clock.systemUTC().instant().minusSeconds(5),
                        Clock.systemUTC().instant().plusSeconds(5));
    }
}
