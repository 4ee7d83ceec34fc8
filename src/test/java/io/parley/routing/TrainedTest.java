package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainedTest {
    private static final List<Labelled> TEXTS =
            List.of(
                    new Labelled("parcel", "where is my parcel"),
                    new Labelled("parcel", "我的包裹到哪了"),
                    new Labelled("gift", "please wrap it as a gift"),
                    new Labelled("gift", "可以包装成礼物吗"));
    private static final float[] MEANT = {0.6f, 0.8f};

    private final FastPath words = FastPath.train(TEXTS, 1);
    private final SoftmaxRegression meaning =
            SoftmaxRegression.train(
                    List.of(MEANT, new float[] {0.8f, -0.6f}), new int[] {0, 1}, 2, 1);
    private final Trained trained = new Trained("v1", words, Map.of(Language.ZH, meaning));

    @Test
    void whatWasStoredReadsAsBefore() throws IOException {
        Trained read = read("v1");

        assertThat(read.words().labels()).isEqualTo(words.labels());
        assertThat(read.words().confidences("where is the gift"))
                .isEqualTo(words.confidences("where is the gift"));
        assertThat(read.meanings()).containsOnlyKeys(Language.ZH);
        assertThat(Objects.requireNonNull(read.meanings().get(Language.ZH)).confidences(MEANT))
                .isEqualTo(meaning.confidences(MEANT));
    }

    @Test
    void aModelOfOtherPhrasesIsLeftAlone() throws IOException {
        assertThat(Trained.read(new ByteArrayInputStream(stored()), "v2")).isEmpty();
    }

    private Trained read(String version) throws IOException {
        return Trained.read(new ByteArrayInputStream(stored()), version).orElseThrow();
    }

    private byte[] stored() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trained.write(out);
        return out.toByteArray();
    }
}
