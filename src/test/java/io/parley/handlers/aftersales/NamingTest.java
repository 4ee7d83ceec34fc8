package io.parley.handlers.aftersales;

import static io.parley.handlers.aftersales.CornerShop.DELIVERED;
import static io.parley.handlers.aftersales.CornerShop.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.handlers.aftersales.Naming.Mention;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private static final Dossier ADA = CornerShop.dossier();
    private static final List<Thing> GOODS =
            Stream.of(PAID, DELIVERED).flatMap(order -> ADA.things(order).stream()).toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # by the last word of the name, or by any longer one
                    the lamp is too dark                    | lamp-white
                    my hiking boots please                  | boots-8
                    those for hiking                        | boots-8
                    the stoneware                           | mug-grey
                    # a shorter word that is not the last names nothing
                    it stands on my desk                    |
                    # an option's value names nothing
                    the white one                           |
                    # in Chinese by any stretch of the name
                    那个台灯太暗了                          | lamp-white
                    马克杯碎了                              | mug-grey
                    靴                                      |
                    # in the order of the text, and the mixed ones too
                    the mugs and the lamp                   | mug-grey ; lamp-white
                    台灯 and the mugs                       | lamp-white ; mug-grey
                    """)
    void goodsAreNamedByTheirOwnWords(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the shirt                                        | shirt-blue-m+shirt-red-m
                    the blue shirt                                   | shirt-blue-m
                    the shirt, the red one                           | shirt-red-m
                    the blue shirt and the red shirt                 | shirt-blue-m ; shirt-red-m
                    红色的衬衫                                       | shirt-blue-m+shirt-red-m
                    # what it shall become does not describe it
                    the blue shirt into red                          | shirt-blue-m
                    """)
    void ofTwoOfAKindTheOneDescribedIsMeant(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @Test
    void severalAreToldFromOne() {
        assertThat(mentions("the shirts, the lamp"))
                .extracting(Mention::isPlural)
                .containsExactly(true, false);
    }

    @Test
    void aThingMayBeNamedAgain() {
        assertThat(named("the lamp, no the mugs, no, the lamp"))
                .isEqualTo("lamp-white ; mug-grey ; lamp-white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "4", "%", "the", "的"})
    void littleNamesNothing(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    /// It ends; how much is read of a message is bounded.
    @ParameterizedTest
    @ValueSource(strings = {"shirt lamp ", "衬衫", "纯棉格子", "number 7 and 8, ", "x"})
    void longMessagesAreReadAgainstManyGoods(String repeated) {
        Dossier crowd = CornerShop.crowd(10, 20);
        List<Thing> goods =
                crowd.orders().stream().flatMap(order -> crowd.things(order).stream()).toList();
        String text = repeated.repeat(4_000 / repeated.length());

        List<Mention> mentions = new Naming(Words.of(text), crowd.values()).mentions(goods);

        assertThat(Mentioned.once(mentions)).hasSizeLessThanOrEqualTo(goods.size());
    }

    private static List<Mention> mentions(String text) {
        return new Naming(Words.of(text), ADA.values()).mentions(GOODS);
    }

    /// The variants of each mention.
    private static String named(String text) {
        return mentions(text).stream()
                .map(mention ->
                        mention.things().stream()
                                .map(thing -> thing.item().variant())
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" ; "));
    }
}
