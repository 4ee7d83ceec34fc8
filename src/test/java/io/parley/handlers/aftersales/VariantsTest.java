package io.parley.handlers.aftersales;

import static io.parley.handlers.aftersales.CornerShop.BLUE_SHIRT;
import static io.parley.handlers.aftersales.CornerShop.BOOTS;
import static io.parley.handlers.aftersales.CornerShop.KETTLE;
import static io.parley.handlers.aftersales.CornerShop.SHIRT;
import static io.parley.handlers.aftersales.CornerShop.SMALL_BOOTS;
import static io.parley.handlers.aftersales.CornerShop.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.handlers.aftersales.Variants.Pick;
import io.parley.platform.Messages;
import io.parley.shop.Order.Item;
import io.parley.shop.Product;
import io.parley.shop.Product.Variant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {
    private static final Degrees.Ear EAR = Degrees.Ear.of(new Messages(AfterSales.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the one that differs as wished and in nothing else
                    in red please                               | one shirt-red-m
                    size L                                      | one shirt-blue-l
                    a red one in size L                         | one shirt-red-l
                    换成大号                                    | one shirt-blue-l
                    # what it is now only tells which it is
                    the blue one into red                       | one shirt-red-m
                    # its id says all
                    I would like shirt-red-l                    | one shirt-red-l
                    # of two that would do, the one said first
                    red or green, size L                        | one shirt-red-l
                    # more and less of what it has
                    a bigger one                                | one shirt-blue-l
                    大一号                                      | one shirt-blue-l
                    # by price
                    the cheapest                                | one shirt-blue-m
                    the most expensive red one                  | one shirt-red-l
                    最贵的                                      | one shirt-blue-l
                    # the same again
                    the same item, it is torn                   | one shirt-blue-m
                    换一个新的同款                              | one shirt-blue-m
                    # the only one that has it, whatever else it has
                    a green one                                 | one shirt-green-l
                    # nothing that tells one from another
                    another one                                 | untold shirt-blue-l shirt-red-m shirt-green-l shirt-red-l
                    🙂                                          | untold shirt-blue-l shirt-red-m shirt-green-l shirt-red-l
                    """)
    void theShirtWishedIsFound(String text, String expected) {
        assertThat(pick(SHIRT, BLUE_SHIRT, text, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    size 9                 | false | one boots-9
                    9                      | true  | one boots-9
                    9                      | false | untold boots-9 boots-9-dry
                    one size up            | false | one boots-9
                    not waterproof         | false | one boots-9-dry
                    # what cannot be had: the nearest
                    size 10                | false | near boots-9 boots-9-dry
                    the smallest           | false | untold boots-9 boots-9-dry
                    """)
    void theBootsWishedAreFound(String text, boolean isAnswer, String expected) {
        assertThat(pick(BOOTS, SMALL_BOOTS, text, isAnswer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a bigger one, kettle-2",
        "2 litres please, kettle-2",
        "大一点的, kettle-2",
    })
    void sizesAreComparedByTheirNumbers(String text, String expected) {
        assertThat(pick(KETTLE, item(KETTLE, "kettle-1", 1), text, false))
                .isEqualTo("one " + expected);
    }

    @Test
    void anAnswerAddsToWhatWasSaidBefore() {
        Variants before = variants(SHIRT, BLUE_SHIRT, "into size L", false);
        Variants answer = variants(SHIRT, BLUE_SHIRT, "red", true);

        assertThat(told(answer.pick(before))).isEqualTo("one shirt-red-l");
    }

    @Test
    void anAnswerReplacesWhatWasSaidBefore() {
        Variants before = variants(SHIRT, BLUE_SHIRT, "a green one", false);
        Variants answer = variants(SHIRT, BLUE_SHIRT, "then red", true);

        assertThat(told(answer.pick(before))).isEqualTo("one shirt-red-m");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5 litres, 1.5",
        "size 9, 9",
        "10x20 cm, 10",
    })
    void theFirstNumberOfAValueCounts(String value, double number) {
        assertThat(Variants.number(value)).contains(number);
        assertThat(Variants.number("red")).isEmpty();
    }

    /// Without the value it has now.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a bigger one   | size      | M      | L XL
                    the largest    | size      | M      | XL
                    a smaller one  | size      | L      | M S
                    the smallest   | size      | L      | S
                    a bigger one   | size      | XL     |
                    # bigger is not about colours, brighter is about brightness alone
                    a bigger one   | colour    | M      |
                    a brighter one | size      | M      | L XL
                    # both ways at once leave it open
                    bigger or smaller | size   | M      |
                    """)
    void aDegreeIsAStepOnTheScale(String text, String attribute, String now, String expected) {
        Degrees degrees = EAR.in(Words.of(text));

        assertThat(String.join(" ", degrees.stepped(attribute, now, List.of("L", "M", "S", "XL"))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void withoutAValueThereIsNoStep() {
        assertThat(EAR.in(Words.of("bigger")).stepped("size", null, List.of("S", "M"))).isEmpty();
        assertThat(EAR.in(Words.of("bigger")).stepped("size", "plain", List.of("S"))).isEmpty();
    }

    private static Variants variants(Product product, Item item, String text, boolean isAnswer) {
        Words words = Words.of(text);
        return new Variants(product, item, words, EAR.in(words), isAnswer);
    }

    private static String pick(Product product, Item item, String text, boolean isAnswer) {
        return told(variants(product, item, text, isAnswer).pick());
    }

    private static String told(Pick pick) {
        return switch (pick) {
            case Pick.One(Variant variant) -> "one " + variant.id();
            case Pick.Near(List<Variant> near) -> "near " + ids(near);
            case Pick.Untold(List<Variant> all) -> "untold " + ids(all);
        };
    }

    private static String ids(List<Variant> variants) {
        return variants.stream().map(Variant::id).collect(Collectors.joining(" "));
    }
}
