package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QualityPathTest {
    private static final long PATIENCE_S = 5;
    private static final double[] SURE = {1, 0};

    private final CountDownLatch hanging = new CountDownLatch(1);

    private double[] hang(String masked) {
        boolean free = false;
        while (!free) {
            try {
                free = hanging.await(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                free = true;
            }
        }
        return SURE;
    }

    private static QualityPath reading(Meaning meaning) {
        return new QualityPath(Map.of(Language.EN, meaning));
    }

    private static Glance look(QualityPath path, String... masked) {
        return path.look(Set.of(masked)).orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    }

    @Test
    void nothingIsReadBeforeThereIsAModel() {
        assertThat(new QualityPath(Map.of()).isReady()).isFalse();
    }

    @Test
    void aHangingEncoderLeavesTheFastPathAlone() {
        assertThat(look(reading(this::hang), "where is it").byMasked()).isEmpty();
        hanging.countDown();
    }

    @Test
    void behindAHangingEncoderManyBatchesGoOn() {
        QualityPath path = reading(this::hang);

        for (int batch = 0; batch < 100; batch++) {
            assertThat(look(path, "where is it").byMasked()).isEmpty();
        }
        hanging.countDown();
    }

    @Test
    void aFailingEncoderLeavesTheFastPathAlone() {
        QualityPath path =
                reading(_ -> {
                    throw new IllegalStateException("broken");
                });

        assertThat(look(path, "where is it").byMasked()).isEmpty();
    }

    @Test
    void whatFailsInTheNativePartIsNoDifferent() {
        QualityPath path =
                reading(_ -> {
                    throw new UnsatisfiedLinkError("broken");
                });

        assertThat(look(path, "where is it").byMasked()).isEmpty();
    }

    @Test
    void aLanguageWithoutAModelIsReadByTheFastPath() {
        assertThat(look(reading(_ -> SURE), "我的包裹到哪了").byMasked()).isEmpty();
    }
}
