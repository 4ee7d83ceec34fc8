package io.parley.gateway;

import static io.parley.merchants.MerchantFixture.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.merchants.Merchant;
import io.parley.merchants.Merchants;
import io.parley.platform.Roles;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {

    @Test
    void aMerchantThereIsHasAnOpenDoor() {
        assertThat(find("gateway", "tea")).isEqualTo(new Doors.Door.Open(TEA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"silk", "", "Tea", "../tea", "tea'--"})
    void everyOtherNameIsUnknown(String name) {
        assertThat(find("gateway", name))
                .isEqualTo(new Doors.Door.Shut(Problems.merchantUnknown()));
    }

    @Test
    void anInstanceWithoutTheRoleHasNoDoors() {
        assertThat(find("turn", "tea")).isEqualTo(new Doors.Door.Shut(Problems.gatewayNotHere()));
    }

    private static Doors.Door find(String role, String name) {
        Doors doors = new Doors(new Roles(Set.of(role)), new OnlyTea());
        return doors.find(name).subscribeAsCompletionStage().join();
    }

    private static final class OnlyTea implements Merchants {
        @Override
        public Uni<Optional<Merchant>> find(MerchantId id) {
            return Uni.createFrom().item(id.equals(TEA.id()) ? Optional.of(TEA) : Optional.empty());
        }

        @Override
        public Uni<Map<MerchantId, Merchant>> find(Set<MerchantId> wanted) {
            throw new UnsupportedOperationException();
        }
    }
}
