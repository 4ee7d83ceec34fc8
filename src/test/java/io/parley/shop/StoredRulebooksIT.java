package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.local.DemoShop;
import io.parley.local.EnginesResource;
import io.parley.negotiation.CaseDraft;
import io.parley.negotiation.Rulebook;
import io.parley.shop.Lookup.RulesOfShop;
import io.parley.shop.rules.PolicyStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class StoredRulebooksIT {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String DOCUMENT =
            """
            policy: house
            jurisdiction: %s
            currency: CNY
            rules:
              - id: no
                for: [return]
                refuse: { why: { en: no, zh: 不 } }
            """;

    @Inject Reads reads;
    @Inject DataSource database;

    private final MerchantId one = merchant();
    private final MerchantId other = merchant();

    private static MerchantId merchant() {
        return new MerchantId("rules-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void eachMerchantIsJudgedByItsOwnPolicyOrTheDefault() throws SQLException {
        add(one, "Asia/Shanghai");
        add(other, "Asia/Shanghai");
        set(one, DOCUMENT.formatted("cn"), 0);

        Facts facts = fetch(one, other, DemoShop.MERCHANT, new MerchantId("nobody-here"));

        assertThat(judged(facts, one, "return delivered; day=20")).isEqualTo("refused no");
        assertThat(judged(facts, one, "return delivered"))
                .isEqualTo("allowed art-25 refund=original");
        assertThat(judged(facts, other, "return delivered")).isEqualTo("person returns");
        assertThat(judged(facts, other, "cancel paid"))
                .isEqualTo("allowed cancel-before-packing refund=original");
        assertThat(judged(facts, other, "cancel packed"))
                .isEqualTo("refused cancel-too-late instead=return");
        assertThat(judged(facts, DemoShop.MERCHANT, "return delivered; day=20"))
                .isEqualTo("allowed return-in-time refund=original");
        assertThat(facts.about(new RulesOfShop(new MerchantId("nobody-here"))))
                .isEqualTo(new Fact.Absent<>());
    }

    @Test
    void aChangeCountsAtOnceAndWhatHasNotChangedIsNotReadAgain() throws SQLException {
        add(one, "Asia/Shanghai");
        set(one, DOCUMENT.formatted("none"), 0);
        Rulebook first = rulebook(one);
        assertThat(rulebook(one)).isSameAs(first);

        set(one, DOCUMENT.formatted("cn"), 1);
        Rulebook second = rulebook(one);
        assertThat(told(second, "return delivered")).isEqualTo("allowed art-25 refund=original");
        assertThat(second.judge(CaseDraft.of("return delivered; day=20")).ruling().version())
                .isEqualTo(2);

        undo(one, 2);
        assertThat(told(rulebook(one), "return delivered")).isEqualTo("refused no");
        undo(one, 1);
        assertThat(told(rulebook(one), "return delivered")).isEqualTo("person returns");
    }

    /// The last second of the seventh day in Shanghai is the eighth day in Auckland.
    @Test
    void daysAreCountedInTheMerchantsZoneAlsoAfterItHasMoved() throws SQLException {
        String last = "return delivered; wished=2026-11-11T15:59:59Z";
        add(one, "Asia/Shanghai");
        set(one, DOCUMENT.formatted("cn"), 0);
        assertThat(told(rulebook(one), last)).isEqualTo("allowed art-25 refund=original");

        sql("update merchant set zone = 'Pacific/Auckland' where id = ?", one);

        assertThat(told(rulebook(one), last)).isEqualTo("refused no");
    }

    @Test
    void aPolicyThatCannotBeReadAnyMoreSendsEverythingToAPerson() throws SQLException {
        add(one, "Asia/Shanghai");
        set(one, "policy: of another time", 0);

        assertThat(told(rulebook(one), "return delivered")).isEqualTo("person unreadable");
    }

    private Facts fetch(MerchantId... merchants) {
        Set<Lookup<?>> wanted = new HashSet<>();
        for (MerchantId merchant : merchants) {
            wanted.add(new RulesOfShop(merchant));
        }
        return reads.fetch(wanted).await().indefinitely();
    }

    private Rulebook rulebook(MerchantId merchant) {
        return fetch(merchant).known(new RulesOfShop(merchant)).orElseThrow();
    }

    private static String judged(Facts facts, MerchantId merchant, String wish) {
        return told(facts.known(new RulesOfShop(merchant)).orElseThrow(), wish);
    }

    private static String told(Rulebook rules, String wish) {
        return CaseDraft.told(rules.judge(CaseDraft.of(wish)));
    }

    private void set(MerchantId merchant, String document, int seen) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(new PolicyStore(connection).put(merchant, document, seen, NOW)).isPresent();
        }
    }

    private void undo(MerchantId merchant, int seen) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(new PolicyStore(connection).undo(merchant, seen)).isPresent();
        }
    }

    private void add(MerchantId merchant, String zone) throws SQLException {
        sql(
                "insert into merchant (id, name, language, zone, token_key) values (?, 'R', 'en', '"
                        + zone
                        + "', decode(repeat('00', 32), 'hex'))",
                merchant);
    }

    private void sql(String statement, MerchantId merchant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, merchant.value());
            change.executeUpdate();
        }
    }
}
