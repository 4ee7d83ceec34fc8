package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.routing.model.Labelled;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningModelTest {
    private static final List<String> LABELS = List.of("gift", "parcel");
    private static final List<Labelled> TEXTS =
            List.of(
                    new Labelled("parcel", "where is my parcel"),
                    new Labelled("gift", "please wrap it as a gift"),
                    new Labelled("parcel", "我的 parcel 到哪了"),
                    new Labelled("gift", "可以包装成礼物吗"));

    private static MeaningModel of(Language language) {
        return MeaningModel.learn(language, TEXTS, LABELS).orElseThrow();
    }

    @Test
    void aMisspeltTextMeansWhatWasMeant() {
        MeaningModel model = of(Language.EN);

        assertThat(model.confidences("wehre is my parcl"))
                .isEqualTo(model.confidences("where is my parcel"));
    }

    @Test
    void soItDoesForWhoeverFindsTheModelTrained() {
        MeaningModel trained =
                MeaningModel.of(Language.EN, TEXTS, of(Language.EN).regression()).orElseThrow();

        assertThat(trained.confidences("wehre is my parcl"))
                .isEqualTo(trained.confidences("where is my parcel"));
    }

    @Test
    void theEncodersOwnWordsAreNoSlips() {
        MeaningModel model = of(Language.EN);

        assertThat(model.confidences("please trap it as a gift"))
                .isNotEqualTo(model.confidences("please wrap it as a gift"));
    }

    @Test
    void aMerchantsOwnWordIsNoSlip() {
        MeaningModel model = of(Language.EN);
        MeaningModel taught = model.taught(List.of(new Labelled("gift", "i love parcelo")), LABELS);

        assertThat(model.confidences("where is my parcelo"))
                .isEqualTo(model.confidences("where is my parcel"));
        assertThat(taught.confidences("where is my parcelo"))
                .isNotEqualTo(taught.confidences("where is my parcel"));
    }

    @Test
    void aChineseTextIsReadAsItIs() {
        MeaningModel model = of(Language.ZH);

        assertThat(model.confidences("我的 parcl 到哪了"))
                .isNotEqualTo(model.confidences("我的 parcel 到哪了"));
    }
}
