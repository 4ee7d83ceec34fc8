package io.parley.shop.rules;

import io.parley.commerce.MerchantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// The versions of merchants' policies, each change a statement. Running instances see a change
/// with their next question.
public final class PolicyStore {
    private static final String CURRENT =
            """
            select m.policy_version, m.zone, p.document
              from merchant m
              left join merchant_policy p on p.merchant = m.id and p.version = m.policy_version
             where m.id = ?\
            """;

    /// Numbers are never given twice, since rulings name them.
    private static final String PUT =
            """
            with seen as (
                select id, policy_version from merchant where id = ? and policy_version = ? for update
            ), kept as (
                insert into merchant_policy (merchant, version, follows, document, made)
                select id,
                       1 + coalesce((select max(version) from merchant_policy where merchant = id), 0),
                       policy_version, ?, ?
                  from seen
                returning merchant, version
            )
            update merchant m set policy_version = k.version from kept k where m.id = k.merchant
            returning m.policy_version\
            """;

    private static final String UNDO =
            """
            update merchant m set policy_version = p.follows
              from merchant_policy p
             where m.id = ? and m.policy_version = ?
               and p.merchant = m.id and p.version = m.policy_version
            returning m.policy_version\
            """;

    private final Connection connection;

    public PolicyStore(Connection connection) {
        this.connection = connection;
    }

    /// The document that counts, and its version; 0 and the shipped default when a merchant has
    /// none.
    ///
    /// @param zone the merchant's
    public record Current(int version, String document, ZoneId zone) {}

    /// Empty when there is no such merchant.
    public Optional<Current> current(MerchantId merchant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT)) {
            query.setString(1, merchant.value());
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(current(row)) : Optional.empty();
        }
    }

    private static Current current(ResultSet row) throws SQLException {
        String document = row.getString("document");
        return new Current(
                row.getInt("policy_version"),
                document == null ? ShippedPolicy.DEFAULT.document() : document,
                ZoneId.of(row.getString("zone")));
    }

    /// Makes this document the one that counts.
    ///
    /// @param document one that `PolicyReader` takes
    /// @param seen the version it was written for
    /// @return its version; empty when another one counts by now
    public Optional<Integer> put(MerchantId merchant, String document, int seen, Instant made)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, merchant.value());
            put.setInt(2, seen);
            put.setString(3, document);
            put.setObject(4, made.atOffset(ZoneOffset.UTC));
            return version(put);
        }
    }

    /// Gives a merchant without a policy this one.
    ///
    /// @return its version; empty when the merchant has one already, or is not there
    public Optional<Integer> offer(MerchantId merchant, String document, Instant made)
            throws SQLException {
        return put(merchant, document, 0, made);
    }

    /// Goes back to the policy that counted before a version.
    ///
    /// @param seen that version
    /// @return the version that counts now; empty when another one than `seen` does, or when there
    ///   is nothing before it
    public Optional<Integer> undo(MerchantId merchant, int seen) throws SQLException {
        try (PreparedStatement undo = connection.prepareStatement(UNDO)) {
            undo.setString(1, merchant.value());
            undo.setInt(2, seen);
            return version(undo);
        }
    }

    private static Optional<Integer> version(PreparedStatement change) throws SQLException {
        ResultSet row = change.executeQuery();
        return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
    }
}
