package io.parley.routing;

import static io.parley.routing.OwnShop.phrases;
import static io.parley.routing.RouterScript.GIFTS;
import static io.parley.routing.RouterScript.TRACKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.Language;
import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.platform.SettableClock;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.Labelled;
import io.parley.routing.own.OwnPhrases;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class MerchantRouterTest {
    private static final NgramRouter SHIPPED = OwnShop.router(RouterScript.PHRASES);
    private static final List<String> CLASSES =
            SHIPPED.lessons().texts().stream().map(Labelled::label).distinct().sorted().toList();
    private static final String CORD = "tie the golden cord around it";
    private static final String[] CORDS = {
        "golden cord please", "tie a cord around the box", "with the golden cord", "add the cord"
    };

    private final SettableClock clock = new SettableClock();
    private final Queue<Runnable> trainings = new ArrayDeque<>();
    private final OwnShop shop = new OwnShop();
    private final MerchantRouter router = router(10);

    private MerchantRouter router(int most) {
        return new MerchantRouter(SHIPPED, shop, clock, most, trainings::add);
    }

    private void train() {
        while (!trainings.isEmpty()) {
            trainings.remove().run();
        }
    }

    private Route reads(String merchant, int version) {
        return OwnShop.route(router, merchant, version, CORD);
    }

    @Test
    void a_merchant_without_phrases_is_read_by_the_shipped_model_and_costs_nothing() {
        assertThat(reads("tea", 0)).isEqualTo(OwnShop.route(SHIPPED, "tea", 0, CORD));
        assertThat(shop.reads).isEmpty();
    }

    @Test
    void the_same_message_is_read_differently_once_the_phrases_are_learnt() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        Route before = reads("tea", 1);
        train();
        Route after = reads("tea", 1);

        assertThat(before.intent()).isNotEqualTo(GIFTS);
        assertThat(before.model()).isEqualTo(reads("tea", 0).model());
        assertThat(after.intent()).isEqualTo(GIFTS);
        assertThat(after.model()).isEqualTo(before.model() + "+1");
    }

    @Test
    void until_the_next_version_is_learnt_the_one_before_answers() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        shop.has("tea", 2, phrases(TRACKING, CORDS));
        var _ = reads("tea", 1);
        train();

        assertThat(reads("tea", 2).model()).endsWith("+1");
        train();
        assertThat(reads("tea", 2).model()).endsWith("+2");
        assertThat(reads("tea", 2).intent()).isEqualTo(TRACKING);
    }

    @Test
    void an_undo_is_a_change_like_any_other() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        shop.has("tea", 2, phrases(TRACKING, CORDS));
        for (int version : List.of(1, 2, 1)) {
            var _ = reads("tea", version);
            train();
        }

        assertThat(reads("tea", 1).model()).endsWith("+1");
        assertThat(reads("tea", 1).intent()).isEqualTo(GIFTS);
        assertThat(reads("tea", 0).model()).isEqualTo(SHIPPED.lessons().version());
    }

    @Test
    void a_version_that_comes_while_another_is_learnt_follows_it() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        shop.has("tea", 2, phrases(TRACKING, CORDS));
        var _ = reads("tea", 1);
        var _ = reads("tea", 2);
        assertThat(shop.reads).containsExactly("tea/1");
        train();

        assertThat(reads("tea", 2).model()).endsWith("+1");
        train();
        assertThat(reads("tea", 2).model()).endsWith("+2");
    }

    @Test
    void phrases_are_read_once_however_many_messages_wait_for_them() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        for (int message = 0; message < 50; message++) {
            var _ = reads("tea", 1);
        }
        train();
        var _ = reads("tea", 1);

        assertThat(shop.reads).containsExactly("tea/1");
    }

    @Test
    void what_one_merchant_says_means_nothing_in_another_shop() {
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        shop.has("silk", 1, phrases(TRACKING, CORDS));
        var _ = reads("tea", 1);
        var _ = reads("silk", 1);
        train();

        assertThat(reads("tea", 1).intent()).isEqualTo(GIFTS);
        assertThat(reads("silk", 1).intent()).isEqualTo(TRACKING);
    }

    @Test
    void the_model_used_longest_ago_is_given_up() {
        MerchantRouter two = router(2);
        for (String merchant : List.of("a", "b", "a", "c")) {
            shop.has(merchant, 1, phrases(GIFTS, CORDS));
            var _ = OwnShop.route(two, merchant, 1, CORD);
            train();
        }

        assertThat(OwnShop.route(two, "a", 1, CORD).model()).endsWith("+1");
        assertThat(OwnShop.route(two, "c", 1, CORD).model()).endsWith("+1");
        assertThat(shop.reads).containsExactly("a/1", "b/1", "c/1");
        assertThat(OwnShop.route(two, "b", 1, CORD).model()).doesNotContain("+");
        assertThat(shop.reads).containsExactly("a/1", "b/1", "c/1", "b/1");
    }

    @Test
    void phrases_that_cannot_be_read_are_tried_again_after_a_while() {
        for (int message = 0; message < 50; message++) {
            assertThat(reads("tea", 1).model()).doesNotContain("+");
            train();
        }
        assertThat(shop.reads).containsExactly("tea/1");

        shop.has("tea", 1, phrases(GIFTS, CORDS));
        clock.pass(Duration.ofSeconds(11));
        var _ = reads("tea", 1);
        train();
        assertThat(reads("tea", 1).model()).endsWith("+1");
    }

    @Test
    void so_many_merchants_wait_and_the_others_ask_again() {
        MerchantRouter many = router(100);
        for (int merchant = 0; merchant < 40; merchant++) {
            shop.has("m" + merchant, 1, OwnPhrases.NONE);
            var _ = OwnShop.route(many, "m" + merchant, 1, CORD);
        }
        assertThat(shop.reads).hasSize(16);
        train();
        var _ = OwnShop.route(many, "m30", 1, CORD);
        assertThat(shop.reads).hasSize(17);
    }

    @Test
    void an_empty_set_needs_no_model() {
        shop.has("tea", 3, OwnPhrases.NONE);
        var _ = reads("tea", 3);
        train();

        assertThat(reads("tea", 3).model()).isEqualTo(SHIPPED.lessons().version());
    }

    @Test
    void the_merchants_word_on_a_shipped_phrase_holds_in_its_shop() {
        shop.has("tea", 1, phrases(GIFTS, "Where is my parcel"));
        Lessons lessons = SHIPPED.lessons().with(phrases(GIFTS, "Where is my parcel"), 1);

        assertThat(lessons.texts())
                .filteredOn(text -> text.text().equals("where is my parcel"))
                .singleElement()
                .satisfies(text -> assertThat(text.label()).isEqualTo(GIFTS.name()));
    }

    @Test
    void phrases_of_an_intent_that_is_gone_are_left_out() {
        Intent gone = new Intent("fax_orders");

        assertThat(SHIPPED.lessons().with(phrases(gone, CORDS), 1).texts())
                .isEqualTo(SHIPPED.lessons().texts());
    }

    /// Reads everything as that, and once taught as the other.
    private record Sure(int of, int then) implements Meaning {
        @Override
        public double[] confidences(String masked) {
            double[] sure = new double[CLASSES.size()];
            sure[of] = 1;
            return sure;
        }

        @Override
        public Meaning taught(List<Labelled> masked, List<String> labels) {
            return new Sure(then, then);
        }
    }

    @Test
    void each_merchants_model_has_a_closer_look_of_its_own() {
        Meaning sure = new Sure(place(TRACKING), place(GIFTS));
        NgramRouter base =
                new NgramRouter(
                        SHIPPED.lessons(),
                        FastPath.train(SHIPPED.lessons().texts(), 1),
                        new QualityPath(Map.of(Language.EN, sure)));
        MerchantRouter both = new MerchantRouter(base, shop, clock, 10, trainings::add);
        shop.has("tea", 1, phrases(GIFTS, CORDS));
        var _ = OwnShop.route(both, "tea", 1, CORD);
        train();

        String unsure = unsure(both);

        // A batch has 20 ms, which a busy machine may not have.
        await().untilAsserted(() -> {
            Glance glance =
                    both.glance(
                                    List.of(
                                            new Written(unsure, OwnShop.shop("tea", 1)),
                                            new Written(unsure, OwnShop.shop("silk", 0))))
                            .join();
            Route tea = OwnShop.route(both, "tea", 1, unsure, glance);
            Route silk = OwnShop.route(both, "silk", 0, unsure, glance);
            assertThat(tea.model()).endsWith("+1-meaning");
            assertThat(tea.intent()).isEqualTo(GIFTS);
            assertThat(silk.model()).endsWith("-meaning").doesNotContain("+");
            assertThat(silk.intent()).isEqualTo(TRACKING);
        });
    }

    /// A text that the words leave unsure in both shops.
    private static String unsure(Router router) {
        List<String> words =
                List.of("parcel", "gift", "box", "wrap", "joke", "flight", "song", "rain", "has");
        return words.stream()
                .flatMap(one -> words.stream().map(other -> one + " my " + other))
                .filter(text -> surest(OwnShop.route(router, "tea", 1, text)) < 0.75)
                .filter(text -> surest(OwnShop.route(router, "silk", 0, text)) < 0.75)
                .findFirst()
                .orElseThrow();
    }

    private static double surest(Route route) {
        return route.candidates().getFirst().confidence();
    }

    private static int place(Intent intent) {
        return CLASSES.indexOf(intent.name());
    }

    @Test
    void a_closer_look_counts_for_the_model_that_looked() {
        double[] seen = {1};
        Glance glance =
                new Glance(
                        Map.of(),
                        Map.of(),
                        Map.of(SHIPPED, new Glance(Map.of(), Map.of("x", seen), Map.of())));

        assertThat(glance.by(SHIPPED).byMeaning()).containsKey("x");
        assertThat(glance.by(router)).isEqualTo(Glance.NONE);
    }
}
