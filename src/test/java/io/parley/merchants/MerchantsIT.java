package io.parley.merchants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.conversation.HouseRules;
import io.parley.gateway.GatewayAlone;
import io.parley.local.DemoMerchant;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GatewayAlone.class)
class MerchantsIT {
    private static final MerchantId DEMO = new MerchantId("demo");

    @Inject Merchants merchants;
    @Inject ServiceKeys keys;
    @Inject DataSource database;

    @Test
    void theDemoMerchantIsReadWithItsRules() {
        Merchant demo = result(merchants.find(DEMO)).orElseThrow();
        assertThat(demo.storefront().name()).isEqualTo("Lantern & Leaf 灯与叶");
        assertThat(demo.language()).isEqualTo(Language.EN);
        assertThat(demo.storefront().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(demo.tokenKey())
                .isEqualTo(DemoMerchant.PUBLIC_TOKEN_KEY.getBytes(StandardCharsets.UTF_8));
        assertThat(demo.origins()).contains("http://localhost:8080");
        assertThat(demo.rules()).isEqualTo(HouseRules.DEFAULT);
    }

    @Test
    void whoDoesNotExistIsLeftOut() {
        assertThat(result(merchants.find(Set.of(DEMO, new MerchantId("nobody")))))
                .containsOnlyKeys(DEMO);
    }

    @Test
    void whatWasReadIsKeptForAWhile() throws SQLException {
        run(insert("shortlived", 32));
        MerchantId id = new MerchantId("shortlived");
        assertThat(result(merchants.find(id))).isPresent();
        run("delete from merchant where id = 'shortlived'");
        assertThat(result(merchants.find(id))).isPresent();
    }

    @Test
    void aKeyThatIsTooShortIsNotStored() {
        assertThatThrownBy(() -> run(insert("weak", 31))).hasMessageContaining("token_key");
    }

    @Test
    void aServiceKeyIsMadeOnceForAll() {
        SecureRandom random = new SecureRandom();
        byte[] first = result(keys.key("test", random));
        assertThat(first).hasSize(32).isNotEqualTo(result(keys.key("other", random)));
        assertThat(result(keys.key("test", random))).isEqualTo(first);
    }

    private static String insert(String id, int keyBytes) {
        return "insert into merchant (id, name, token_key) values ('%s', 'x', convert_to(repeat('k', %d), 'UTF8'))"
                .formatted(id, keyBytes);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static <T> T result(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().join();
    }
}
