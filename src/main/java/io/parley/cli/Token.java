package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes the token a merchant's shop would make for a shopper who is signed in there.
@Command(
        name = "token",
        description =
                "Prints a token of a shopper or the merchant, signed with the merchant's key, for trying things out.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class Token implements Callable<Integer> {
    @Option(names = "--merchant", required = true, description = "The merchant's id.")
    String merchant = "";

    @ArgGroup(multiplicity = "1")
    Whose whose = new Whose();

    /// A shopper's token, or the merchant's own.
    static final class Whose {
        @Option(
                names = "--shopper",
                required = true,
                description = "The shopper's id in the merchant's shop.")
        String shopper = "";

        @Option(
                names = "--administration",
                required = true,
                description = "The merchant's own, for its phrases; no shopper's.")
        boolean administration;
    }

    @Option(names = "--hours", defaultValue = "12", description = "How long it is good, up to 24.")
    int hours = 12;

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws SQLException {
        try (Connection postgres = stores.postgres()) {
            System.out.println(signed(key(postgres), Clock.systemUTC().instant()));
            return 0;
        }
    }

    private String signed(byte[] key, Instant now) {
        return whose.administration
                ? AdministrationToken.signed(key, merchant, now, hours)
                : ShopperToken.signed(key, merchant, whose.shopper, now, hours);
    }

    private byte[] key(Connection postgres) throws SQLException {
        try (PreparedStatement query =
                postgres.prepareStatement("select token_key from merchant where id = ?")) {
            query.setString(1, merchant);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw CommandFailure.noMerchant(merchant);
            }
            return row.getBytes(1);
        }
    }
}
