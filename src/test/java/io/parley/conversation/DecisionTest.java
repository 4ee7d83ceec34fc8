package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Intent TRACKING = new Intent("order_tracking");

    @Test
    void confidencesAreKeptWithFourDecimals() {
        var candidates =
                List.of(
                        new Candidate(TRACKING, 0.123456789),
                        new Candidate(Intent.OUT_OF_SCOPE, 5.4e-7));
        Route route = new Route(TRACKING, 0.99996, Language.EN, Map.of(), candidates, "m");

        Decision decision = Decision.of(route, 3);

        assertThat(decision.confidence()).isEqualTo(1.0);
        assertThat(decision.candidates())
                .containsExactly(
                        new Candidate(TRACKING, 0.1235), new Candidate(Intent.OUT_OF_SCOPE, 0));
    }
}
