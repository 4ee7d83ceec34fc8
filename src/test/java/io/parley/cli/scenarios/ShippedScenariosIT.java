package io.parley.cli.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.scenarios.play.Performer;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.play.Verdict;
import io.parley.cli.scenarios.sandbox.RestChats;
import io.parley.cli.scenarios.script.Scenario;
import io.parley.cli.scenarios.script.Script;
import io.parley.cli.scenarios.script.ScriptFiles;
import io.parley.cli.scenarios.script.ScriptReader;
import io.parley.local.DemoMerchant;
import io.parley.local.sandbox.SandboxOpen;
import io.parley.platform.MovableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every scenario that ships, played as `parley test` plays it, but for the process of its own.
@QuarkusTest
@TestProfile(SandboxOpen.class)
class ShippedScenariosIT {
    private static final byte[] DEMO_KEY =
            DemoMerchant.PUBLIC_TOKEN_KEY.getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource("/")
    URI server = URI.create("/");

    @Inject MovableClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void allOfThemPassOrAreSkipped() throws InterruptedException {
        Script script = ScriptReader.read(ScriptFiles.of(List.of("src/test/scenarios")).files());
        assertThat(script.mistakes()).isEmpty();

        List<Result> results = play(script.scenarios());

        assertThat(results)
                .as(ResultTable.of(results))
                .noneMatch(result -> result.verdict() instanceof Verdict.Failed);
        assertThat(results)
                .extracting(result -> result.scenario().name())
                .anyMatch(name -> name.startsWith("runner"));
    }

    private List<Result> play(List<Scenario> scenarios) throws InterruptedException {
        Performer performer =
                new Performer(
                        new RestChats(server, Map.of("demo", DEMO_KEY), Clock.systemUTC(), false));
        List<Result> results = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            results.add(performer.perform(scenario));
        }
        return results;
    }
}
