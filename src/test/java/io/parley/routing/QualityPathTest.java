package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.routing.model.Labelled;
import java.util.List;
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
        Look look = path.at(Map.of(), Set.of(masked));
        return path.look(List.of(look))
                .orTimeout(PATIENCE_S, TimeUnit.SECONDS)
                .thenApply(_ -> look.seen())
                .join();
    }

    @Test
    void nothingIsReadBeforeThereIsAModel() {
        assertThat(new QualityPath(Map.of()).isReady()).isFalse();
    }

    @Test
    void aHangingEncoderLeavesTheFastPathAlone() {
        assertThat(look(reading(this::hang), "where is it").byMeaning()).isEmpty();
        hanging.countDown();
    }

    @Test
    void behindAHangingEncoderManyBatchesGoOn() {
        QualityPath path = reading(this::hang);

        for (int batch = 0; batch < 100; batch++) {
            assertThat(look(path, "where is it").byMeaning()).isEmpty();
        }
        hanging.countDown();
    }

    @Test
    void aFailingEncoderLeavesTheFastPathAlone() {
        QualityPath path =
                reading(_ -> {
                    throw new IllegalStateException("broken");
                });

        assertThat(look(path, "where is it").byMeaning()).isEmpty();
    }

    @Test
    void whatFailsInTheNativePartIsNoDifferent() {
        QualityPath path =
                reading(_ -> {
                    throw new UnsatisfiedLinkError("broken");
                });

        assertThat(look(path, "where is it").byMeaning()).isEmpty();
    }

    @Test
    void anotherReaderLearnsWhatIsItsOwn() {
        QualityPath path =
                reading(
                        new Meaning() {
                            @Override
                            public double[] confidences(String masked) {
                                return SURE;
                            }

                            @Override
                            public Meaning taught(List<Labelled> masked, List<String> labels) {
                                return _ -> new double[] {masked.size(), labels.size()};
                            }
                        });
        QualityPath own =
                path.taught(List.of(new Labelled("a", "x")), List.of("a", "b"), Runnable::run);
        Look one = path.at(Map.of(), Set.of("where is it"));
        Look other = own.at(Map.of(), Set.of("where is it"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        one.until(end);
        other.until(end);

        assertThat(one.seen().byMeaning().get("where is it")).isEqualTo(SURE);
        assertThat(other.seen().byMeaning().get("where is it")).containsExactly(1, 2);
    }

    @Test
    void aLanguageWithoutAModelIsReadByTheFastPath() {
        assertThat(look(reading(_ -> SURE), "我的包裹到哪了").byMeaning()).isEmpty();
    }
}
