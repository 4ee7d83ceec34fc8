package io.parley.handlers.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.Ground;
import io.parley.platform.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ReadingTest {
    private static final Pattern NUMBER = Pattern.compile("W-\\d+");

    private final Reading reading = new Reading(new Messages(AfterSales.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    please cancel my order                      | cancel
                    I'd like to return the lamp                 | return
                    I want my money back                        | return
                    can I exchange the boots                    | swap
                    switch to a different size                  | swap
                    it needs to be repaired                     | repair
                    change the shipping address                 | address
                    deliver it to my home address               | address
                    change my home address                      | own_address
                    update my default address                   | own_address
                    pay with another card                       | payment
                    取消订单                                    | cancel
                    我要退货                                    | return
                    把钱退给我                                  | return
                    想换个大一号的                              | swap
                    改一下地址                                  | address
                    帮我改默认地址                              | own_address
                    换付款方式                                  | payment
                    台灯要维修                                  | repair
                    hello there                                 |
                    🙂                                          |
                    10001                                       |
                    """)
    void aWishIsReadFromItsWords(String text, String expected) {
        assertThat(wishes(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # other things are other wishes
                    Cancel W-1. Also return W-2.                  | cancel W-1 ; return W-2
                    cancel W-1 and change the address of W-2      | cancel W-1 ; address W-2
                    取消 W-1，另外 W-2 要改地址                   | cancel W-1 ; address W-2
                    # the same thing of another order is another
                    cancel W-1, and cancel W-2                    | cancel W-1 ; cancel W-2
                    # one thing said of two orders is one wish
                    cancel W-1, W-2 please                        | cancel W-1 W-2
                    # the same thing of the same order is one
                    Return W-1. I want to return it now.          | return W-1
                    # money back is part of it
                    Cancel W-1. I want a full refund.             | cancel W-1
                    # what stands before belongs to it
                    It is about W-1. Cancel it, please.           | cancel W-1
                    """)
    void severalWishesAreToldApart(String text, String expected) {
        assertThat(wishes(text)).isEqualTo(expected);
    }

    @Test
    void whatIsSaidAfterAWishBelongsToIt() {
        List<Wish> wishes = reading.wishes("Return the lamp. It is broken! To my card.", List.of());

        assertThat(wishes).hasSize(1);
        assertThat(wishes.getFirst().words()).contains("lamp").contains("broken").contains("card");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I don't need it any more       | no longer needed
                    I ordered it by mistake        | ordered by mistake
                    it arrived broken              | defective
                    this is the wrong item         | wrong item
                    not as described               | not as described
                    it never arrived               | not received
                    it came too late               | too late
                    不想要了                       | no longer needed
                    拍错了                         | ordered by mistake
                    摔坏了，碎了                   | defective
                    发错货了                       | wrong item
                    # as a button sends it
                    no longer needed               | no longer needed
                    other                          | other
                    # danger comes first
                    it is broken and caught fire   | unsafe
                    坏了，还冒烟                   | unsafe
                    because                        |
                    """)
    void aReasonIsHeard(String text, String expected) {
        assertThat(reading.ground(text).map(Ground::wireName).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aReasonGoesWithItsOwnWish() {
        List<Wish> wishes =
                reading.wishes("Return the lamp, it is broken. Also cancel W-2.", List.of("W-2"));

        assertThat(wishes).extracting(Wish::ground).containsExactly(Ground.DEFECTIVE, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cancel W-1                               | true
                    I want to return this                    | true
                    For W-1, cancel everything               | true
                    我想退货                                 | true
                    my last return took long                 | false
                    how do returns work?                     | false
                    """)
    void aWishIsStatedByAWillOrACommand(String text, boolean isStated) {
        assertThat(reading.isStated(text)).isEqualTo(isStated);
    }

    @Test
    void aChangeMayBePartOfAnAnswerButACancellationMayNot() {
        assertThat(reading.isDefinite("change it to red")).isFalse();
        assertThat(reading.isDefinite("no, cancel it")).isTrue();
        assertThat(reading.isOnlyOfMoney("where is my refund")).isTrue();
        assertThat(reading.isOnlyOfMoney("return it for a refund")).isFalse();
        assertThat(reading.asksForTheWay("Where is it?")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return the lamp and ",
                "退货，另外",
                "W-1 ",
                "......",
                ", and also then",
                "　",
                "x"
            })
    void longMessagesAreRead(String repeated) {
        String text = repeated.repeat(4_000 / repeated.length());

        assertThat(reading.wishes(text, List.of("W-1", "W-2"))).hasSizeLessThanOrEqualTo(1);
        assertThat(reading.isStated(text + "cancel")).isNotNull();
    }

    private String wishes(String text) {
        List<String> numbers =
                NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
        return reading.wishes(text, numbers).stream()
                .map(wish ->
                        (wish.sort().name().toLowerCase(Locale.ROOT)
                                        + " "
                                        + String.join(" ", wish.numbers()))
                                .strip())
                .collect(Collectors.joining(" ; "));
    }
}
