package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final double[] SHIPPED = {0.7, 0.3};
    private final Neighbours own = new Neighbours(List.of(at(1)), new int[] {1});

    /// So far from the direction of the merchant's phrase.
    private static float[] at(double cosine) {
        return new float[] {(float) cosine, (float) Math.sqrt(1 - cosine * cosine)};
    }

    @Test
    void whatSaysTheSameIsReadAsTheMerchantSays() {
        assertThat(own.over(SHIPPED, at(0.95))).containsExactly(0, 1);
    }

    @Test
    void whatLiesBetweenIsDrawnToIt() {
        assertThat(own.over(SHIPPED, at(0.85))[1]).isCloseTo(0.65, within(1e-6));
    }

    @Test
    void aStrangerIsReadAsShipped() {
        assertThat(own.over(SHIPPED, at(0.7))).isEqualTo(SHIPPED);
        assertThat(Neighbours.NONE.over(SHIPPED, at(1))).isEqualTo(SHIPPED);
    }
}
