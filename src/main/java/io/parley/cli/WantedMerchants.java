package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.cli.process.Progress;
import io.parley.cli.scenarios.sandbox.ShopTransfer;
import io.parley.cli.scenarios.script.Scenario;
import io.parley.local.DemoShop;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The merchants that scenarios need and a sandbox does not have by itself.
record WantedMerchants(Set<String> ids, Stores stores, Progress progress) {

    /// The demo shop is open in every sandbox.
    static WantedMerchants of(List<Scenario> played, Stores stores, Progress progress) {
        Set<String> ids =
                played.stream()
                        .map(scenario -> scenario.setting().merchant())
                        .collect(Collectors.toCollection(TreeSet::new));
        ids.remove(DemoShop.MERCHANT.value());
        return new WantedMerchants(ids, stores, progress);
    }

    /// Asked before a sandbox is started for nothing.
    ///
    /// @throws CommandFailure when one is not to be found; the message names it and what to do
    void require() {
        if (ids.isEmpty()) {
            return;
        }
        try (MerchantHome home = home()) {
            Set<String> missing = new TreeSet<>(ids);
            missing.removeAll(home.merchants());
            if (!missing.isEmpty()) {
                throw unknown(missing, "not in " + home.place());
            }
        } catch (SQLException unreadable) {
            throw unknown(ids, "where merchants live cannot be read, " + unreadable.getMessage());
        }
    }

    private static CommandFailure unknown(Set<String> missing, String why) {
        return new CommandFailure(
                "There is no merchant '%s': %s. Add it with 'parley merchant add' and bring its shop with 'parley import', or say with --data where it lives."
                        .formatted(String.join("', '", missing), why));
    }

    /// Brings them, with their shops.
    void bring(Connection sandbox) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        progress.say("Bringing %s", String.join(", ", ids));
        try (MerchantHome home = home()) {
            ShopTransfer transfer = new ShopTransfer(home.connection(), sandbox);
            for (String merchant : ids) {
                transfer.bring(merchant);
            }
        }
    }

    private MerchantHome home() throws SQLException {
        return MerchantHome.of(stores)
                .orElseThrow(() ->
                        unknown(
                                ids,
                                "there is no data in %s, and no address of PostgreSQL is set"
                                        .formatted(stores.data)));
    }
}
