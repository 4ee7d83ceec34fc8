package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Storefront;
import io.parley.conversation.HouseRules;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads rows of the table `merchant`.
final class MerchantRows {
    static final String BY_IDS =
            """
            select id, name, language, zone, order_numbers, proofs, token_key, origins, settings_version, phrases_version, automatic_turns,
                   misunderstandings, lookup_attempts, lookup_pause_ms, silence_ms
              from merchant where id = any($1)
            """;

    private MerchantRows() {}

    static Merchant merchant(Row row) {
        return new Merchant(
                storefront(row),
                Language.ofTag(row.getString("language")),
                row.getBuffer("token_key").getBytes(),
                Set.copyOf(List.of(row.getArrayOfStrings("origins"))),
                rules(row));
    }

    private static Storefront storefront(Row row) {
        return new Storefront(
                new MerchantId(row.getString("id")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                Stream.of(row.getArrayOfStrings("order_numbers"))
                        .map(OrderNumberShape::new)
                        .toList(),
                Stream.of(row.getArrayOfStrings("proofs"))
                        .map(ProofRule::of)
                        .collect(Collectors.toSet()),
                row.getInteger("phrases_version"));
    }

    private static HouseRules rules(Row row) {
        return new HouseRules(
                row.getInteger("settings_version"),
                row.getInteger("automatic_turns"),
                row.getInteger("misunderstandings"),
                row.getInteger("lookup_attempts"),
                Duration.ofMillis(row.getLong("lookup_pause_ms")),
                Duration.ofMillis(row.getLong("silence_ms")));
    }
}
