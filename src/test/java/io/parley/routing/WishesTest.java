package io.parley.routing;

import static io.parley.routing.RouterScript.GIFTS;
import static io.parley.routing.RouterScript.TRACKING;
import static io.parley.routing.RouterScript.onEnglishScreen;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Candidate;
import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final Intent HUMAN = new Intent("human_request");
    private static final Intent COMPLAINT = new Intent("complaint");

    @Test
    void aSecondWishIsFound() {
        Route route =
                onEnglishScreen()
                        .says(
                                "where is my parcel? when does my parcel arrive? also i would like a gift box");

        assertThat(route.intent()).isEqualTo(TRACKING);
        assertThat(route.further()).containsExactly(GIFTS);
    }

    @Test
    void aSecondWishIsFoundInChinese() {
        Route route = onEnglishScreen().says("我的包裹到哪了，另外要一个礼盒");

        assertThat(route.intent()).isEqualTo(TRACKING);
        assertThat(route.further()).containsExactly(GIFTS);
    }

    @Test
    void theSameWishTwiceIsOne() {
        assertThat(onEnglishScreen().says("where is my parcel. when does it arrive").further())
                .isEmpty();
    }

    @Test
    void aWishBesideTheAnswerToAQuestionIsKept() {
        Route route =
                onEnglishScreen()
                        .askedForOrderBy(TRACKING)
                        .says(
                                "#W1234567, where is my parcel? when does my parcel arrive? a gift box");

        assertThat(route.intent()).isEqualTo(TRACKING);
        assertThat(route.slots()).isEqualTo(Map.of(Slot.ORDER, List.of("#W1234567")));
        assertThat(route.further()).containsExactly(GIFTS);
    }

    @Test
    void aWishForAPersonWinsOverTheTopic() {
        Candidate topic = new Candidate(TRACKING, 0.99);
        Candidate person = new Candidate(HUMAN, 0.9);

        assertThat(Wishes.main(topic, List.of(topic, person))).isEqualTo(person);
    }

    @Test
    void aWishWinsOverAFeeling() {
        Candidate feeling = new Candidate(COMPLAINT, 0.9);
        Candidate wish = new Candidate(TRACKING, 0.7);

        assertThat(Wishes.main(feeling, List.of(wish))).isEqualTo(wish);
        assertThat(Wishes.main(new Candidate(GIFTS, 0.9), List.of(wish)))
                .isEqualTo(new Candidate(GIFTS, 0.9));
    }

    @Test
    void theWholeDecidesAmongSeveralWishes() {
        Candidate first = new Candidate(TRACKING, 0.7);
        Candidate second = new Candidate(GIFTS, 0.9);

        assertThat(Wishes.main(second, List.of(first, second))).isEqualTo(second);
        assertThat(Wishes.further(GIFTS, List.of(first, second))).containsExactly(TRACKING);
    }

    @Test
    void aClauseThatSaysLittleIsNoWish() {
        assertThat(Wishes.in("it is blue and it is late", _ -> new Candidate(TRACKING, 0.5)))
                .isEmpty();
    }
}
