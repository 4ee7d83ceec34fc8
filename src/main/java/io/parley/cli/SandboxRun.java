package io.parley.cli;

import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.scenarios.ResultTable;
import io.parley.cli.scenarios.play.Chat;
import io.parley.cli.scenarios.play.Performer;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.sandbox.MerchantKeys;
import io.parley.cli.scenarios.sandbox.RestChats;
import io.parley.cli.scenarios.sandbox.SandboxServer;
import io.parley.cli.scenarios.script.Scenario;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plays scenarios in a sandbox of their own, with the merchants they need in it.
final class SandboxRun {
    private final Stores stores;
    private final Progress progress;
    private final boolean keep;

    /// @param stores where merchants other than the demo live
    /// @param keep whether the sandbox's folder stays
    SandboxRun(Stores stores, Progress progress, boolean keep) {
        this.stores = stores;
        this.progress = progress;
        this.keep = keep;
    }

    List<Result> play(List<Scenario> scenarios)
            throws IOException, SQLException, InterruptedException {
        if (scenarios.stream().noneMatch(SandboxRun::isPlayed)) {
            return play(scenarios, SandboxRun::openNothing);
        }
        EngineLog.quieten();
        WantedMerchants merchants = merchants(scenarios);
        merchants.require();
        try (Scratch scratch = Scratch.make("parley-test-", progress)) {
            if (keep) {
                scratch.keep();
            }
            progress.say("Starting a sandbox");
            List<Result> results = playIn(scratch, scenarios, merchants);
            var _ = scratch.succeeded();
            return results;
        }
    }

    private WantedMerchants merchants(List<Scenario> scenarios) {
        return WantedMerchants.of(
                scenarios.stream().filter(SandboxRun::isPlayed).toList(), stores, progress);
    }

    private static boolean isPlayed(Scenario scenario) {
        return scenario.missing().isEmpty();
    }

    private static Chat openNothing(Scenario.Setting setting) {
        throw new IllegalStateException("A scenario that is skipped opens no chat");
    }

    private List<Result> playIn(
            Scratch scratch, List<Scenario> scenarios, WantedMerchants merchants)
            throws SQLException, InterruptedException {
        try (SandboxServer server = SandboxServer.start(scratch, Role.ALL)) {
            Map<String, byte[]> keys;
            try (Connection sandbox = server.postgres()) {
                merchants.bring(sandbox);
                keys = MerchantKeys.read(sandbox);
            }
            return play(scenarios, new RestChats(server.address(), keys, Clock.systemUTC(), keep));
        }
    }

    private List<Result> play(List<Scenario> scenarios, Chat.Opening opening)
            throws InterruptedException {
        Performer performer = new Performer(opening);
        List<Result> results = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Result result = performer.perform(scenario);
            results.add(result);
            progress.say(
                    "%d/%d %s: %s",
                    results.size(),
                    scenarios.size(),
                    ResultTable.word(result.verdict()),
                    scenario.name());
        }
        return results;
    }
}
