package io.parley.routing.own;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Intent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The versions of merchants' phrases, each change a statement. Running instances see a change once
/// they read the merchant's settings anew.
public final class PhraseStore {
    private static final String CURRENT =
            """
            select m.phrases_version, p.texts, p.intents
              from merchant m
              left join merchant_phrases p on p.merchant = m.id and p.version = m.phrases_version
             where m.id = ?\
            """;

    /// Numbers are never given twice, since decisions name them.
    private static final String PUT =
            """
            with seen as (
                select id, phrases_version from merchant where id = ? and phrases_version = ? for update
            ), kept as (
                insert into merchant_phrases (merchant, version, follows, texts, intents, made)
                select id,
                       1 + coalesce((select max(version) from merchant_phrases where merchant = id), 0),
                       phrases_version, ?, ?, ?
                  from seen
                returning merchant, version
            )
            update merchant m set phrases_version = k.version from kept k where m.id = k.merchant
            returning m.phrases_version\
            """;

    private static final String UNDO =
            """
            update merchant m set phrases_version = p.follows
              from merchant_phrases p
             where m.id = ? and m.phrases_version = ?
               and p.merchant = m.id and p.version = m.phrases_version
            returning m.phrases_version\
            """;

    private final Connection connection;

    public PhraseStore(Connection connection) {
        this.connection = connection;
    }

    /// The phrases that count, and their version; 0 when a merchant has none.
    public record Current(int version, OwnPhrases phrases) {}

    /// Empty when there is no such merchant.
    public Optional<Current> current(MerchantId merchant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT)) {
            query.setString(1, merchant.value());
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(new Current(row.getInt(1), phrases(row)))
                    : Optional.empty();
        }
    }

    /// Makes these phrases the ones that count, in place of all before.
    ///
    /// @param seen the version they were written for
    /// @return their version; empty when another one counts by now
    public Optional<Integer> put(MerchantId merchant, OwnPhrases phrases, int seen, Instant made)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, merchant.value());
            put.setInt(2, seen);
            put.setArray(3, texts(phrases, OwnPhrase::text));
            put.setArray(4, texts(phrases, phrase -> phrase.intent().name()));
            put.setObject(5, made.atOffset(ZoneOffset.UTC));
            return version(put);
        }
    }

    /// Goes back to the phrases that counted before a version.
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

    private java.sql.Array texts(OwnPhrases phrases, Function<OwnPhrase, String> as)
            throws SQLException {
        return connection.createArrayOf("text", phrases.all().stream().map(as).toArray());
    }

    private static OwnPhrases phrases(ResultSet row) throws SQLException {
        if (row.getArray(2) == null) {
            return OwnPhrases.NONE;
        }
        return phrases(
                (String[]) row.getArray(2).getArray(), (String[]) row.getArray(3).getArray());
    }

    static OwnPhrases phrases(String[] texts, String[] intents) {
        List<OwnPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            phrases.add(new OwnPhrase(texts[i], new Intent(intents[i])));
        }
        return new OwnPhrases(phrases);
    }
}
