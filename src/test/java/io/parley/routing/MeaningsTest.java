package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final Intent GIFTS = new Intent("gift_wrapping");
    private static final Intent TRACKING = new Intent("parcel_tracking");
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);
    private static final Meanings MEANINGS =
            Meanings.of(
                    List.of(GIFTS, Intent.OUT_OF_SCOPE, TRACKING, NgramRouter.followUpOn(TRACKING)),
                    Set.of(TRACKING));
    private static final double[] CONFIDENCES = {0.3, 0.1, 0.2, 0.4};

    private static Frame dialogueOn(Intent intent) {
        return new Frame(intent, "shown", null, Erasable.of(Map.of()));
    }

    @Test
    void outsideOfItsDialogueAFollowUpIsOutOfScope() {
        assertThat(MEANINGS.within(null, CONFIDENCES))
                .containsExactly(new double[] {0.3, 0.5, 0.2}, NEARLY);
        assertThat(MEANINGS.within(dialogueOn(GIFTS), CONFIDENCES))
                .containsExactly(new double[] {0.3, 0.5, 0.2}, NEARLY);
    }

    @Test
    void withinItsDialogueAFollowUpIsLikelierThanTheModelThinks() {
        double[] within = MEANINGS.within(dialogueOn(TRACKING), CONFIDENCES);

        assertThat(within).containsExactly(new double[] {0.3 / 1.8, 0.1 / 1.8, 1.4 / 1.8}, NEARLY);
    }
}
