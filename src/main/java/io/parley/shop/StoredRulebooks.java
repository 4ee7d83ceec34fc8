package io.parley.shop;

import static io.parley.shop.ShopTables.column;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.commerce.MerchantId;
import io.parley.negotiation.Rulebook;
import io.parley.shop.Lookup.RulesOfShop;
import io.parley.shop.rules.StoredPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The policies of merchants in PostgreSQL. Every batch asks which version counts, so that a change
/// is seen at once; a document is sent and read only where another version was read last.
@Singleton
final class StoredRulebooks implements Rulebooks {
    private static final int MOST_KEPT = 1_000;

    private static final String WANTED =
            """
            select m.id as merchant, m.policy_version as version, m.zone,
                   case when w.known = m.policy_version::text then null else p.document end as document
              from merchant m
              join unnest(cast(:merchants as text[]), cast(:known as text[])) as w (merchant, known)
                on m.id = w.merchant
              left join merchant_policy p on p.merchant = m.id and p.version = m.policy_version
            """;

    private final ShopTables tables;
    private final Cache<MerchantId, StoredPolicy> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    StoredRulebooks(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Map<RulesOfShop, Rulebook>> find(Set<RulesOfShop> wanted) {
        List<RulesOfShop> all = List.copyOf(wanted);
        Map<MerchantId, StoredPolicy> known = new HashMap<>(read.getAllPresent(merchants(all)));
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "known", column(all, lookup -> version(known.get(lookup.merchant()))));
        return tables.rows(WANTED, RulesRow.class, columns).map(rows -> rulebooks(rows, known));
    }

    private static List<MerchantId> merchants(List<RulesOfShop> lookups) {
        return lookups.stream().map(RulesOfShop::merchant).toList();
    }

    private static String version(@Nullable StoredPolicy policy) {
        return policy == null ? "" : String.valueOf(policy.version());
    }

    private Map<RulesOfShop, Rulebook> rulebooks(
            List<RulesRow> rows, Map<MerchantId, StoredPolicy> known) {
        Map<RulesOfShop, Rulebook> found = new HashMap<>();
        for (RulesRow row : rows) {
            RulesOfShop lookup = row.lookup();
            StoredPolicy before = known.get(lookup.merchant());
            StoredPolicy now =
                    StoredPolicy.of(lookup.merchant(), row.version, row.zone, row.document, before);
            if (now != before) {
                read.put(lookup.merchant(), now);
            }
            found.put(lookup, now.rulebook());
        }
        return found;
    }
}
