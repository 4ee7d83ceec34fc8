package io.parley.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.handlers.Talk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question that went to a person would leave a benchmark waiting for its answer for ever.
class BenchQuestionsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "0, 2", "0, 3", "1, 0", "1, 1", "1, 2", "1, 3"})
    void allOfThemAskWhereAnOrderIs(int shopper, int k) {
        Said said = new Said(BenchShop.shopper(shopper), BenchShop.question(shopper, k), null);
        Route route =
                Talk.router()
                        .route(
                                new Query(
                                        new MerchantId("bench"),
                                        said,
                                        BenchShop.language(shopper),
                                        null),
                                Storefronts.of("bench"));

        assertThat(route.intent().name()).isEqualTo("order_tracking");
        assertThat(route.further()).isEmpty();
    }
}
