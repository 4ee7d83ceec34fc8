package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.cli.scenarios.ResultTable;
import io.parley.cli.scenarios.play.Chat;
import io.parley.cli.scenarios.play.Performer;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.sandbox.MerchantKeys;
import io.parley.cli.scenarios.sandbox.RestChats;
import io.parley.cli.scenarios.sandbox.SandboxServer;
import io.parley.cli.scenarios.sandbox.ShopTransfer;
import io.parley.cli.scenarios.script.Scenario;
import io.parley.local.DemoShop;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        try (Scratch scratch = Scratch.make("parley-test-", progress)) {
            if (keep) {
                scratch.keep();
            }
            progress.say("Starting a sandbox");
            List<Result> results = playIn(scratch, scenarios);
            var _ = scratch.succeeded();
            return results;
        }
    }

    private static boolean isPlayed(Scenario scenario) {
        return scenario.missing().isEmpty();
    }

    private static Chat openNothing(Scenario.Setting setting) {
        throw new IllegalStateException("A scenario that is skipped opens no chat");
    }

    private List<Result> playIn(Scratch scratch, List<Scenario> scenarios)
            throws SQLException, InterruptedException {
        try (SandboxServer server = SandboxServer.start(scratch, Role.ALL)) {
            Map<String, byte[]> keys = bring(merchants(scenarios), server);
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

    /// The demo shop is there already.
    private static Set<String> merchants(List<Scenario> scenarios) {
        Set<String> merchants =
                scenarios.stream()
                        .filter(SandboxRun::isPlayed)
                        .map(scenario -> scenario.setting().merchant())
                        .collect(Collectors.toCollection(TreeSet::new));
        merchants.remove(DemoShop.MERCHANT.value());
        return merchants;
    }

    /// Brings these merchants to the sandbox, and gives the keys of all that are there.
    private Map<String, byte[]> bring(Set<String> merchants, SandboxServer server)
            throws SQLException {
        try (Connection sandbox = server.postgres()) {
            if (!merchants.isEmpty()) {
                progress.say("Bringing %s", String.join(", ", merchants));
                bring(merchants, sandbox);
            }
            return MerchantKeys.read(sandbox);
        }
    }

    private void bring(Set<String> merchants, Connection sandbox) throws SQLException {
        Set<String> missing = new TreeSet<>();
        try (MerchantHome home = MerchantHome.open(stores, line -> progress.say("%s", line))) {
            ShopTransfer transfer = new ShopTransfer(home.connection(), sandbox);
            for (String merchant : merchants) {
                if (!transfer.bring(merchant)) {
                    missing.add(merchant);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new CommandFailure(
                    "There is no merchant %1$s. Add it with 'parley merchant add' and bring its shop with 'parley import', or say with --data where it lives."
                            .formatted(String.join(", ", missing)));
        }
    }
}
