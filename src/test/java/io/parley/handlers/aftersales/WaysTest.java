package io.parley.handlers.aftersales;

import static io.parley.handlers.aftersales.CornerShop.DELIVERED;
import static io.parley.handlers.aftersales.CornerShop.PLACED;
import static io.parley.negotiation.Verdict.Destination.ANY;
import static io.parley.negotiation.Verdict.Destination.GIFT_CARD;
import static io.parley.negotiation.Verdict.Destination.ORIGINAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.Verdict.Destination;
import io.parley.platform.Messages;
import io.parley.shop.ShopperProfile.Payment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ada has a Visa, PayPal and a gift card; she paid `W-10004` with the Visa.
class WaysTest {
    private static final Dossier ADA = CornerShop.dossier();

    private final Ways ways = new Ways(new Messages(AfterSales.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    to my Visa                        | card-ada
                    the one ending in 4242            | card-ada
                    my credit card please             | card-ada
                    paypal-ada                        | paypal-ada
                    via PayPal                        | paypal-ada
                    the gift card                     | gift-ada
                    the gift card or the card         | card-ada gift-ada
                    退到礼品卡                        | gift-ada
                    信用卡                            | card-ada
                    # the way it was paid
                    the original payment method       | card-ada
                    原路退回                          | card-ada
                    # another than that
                    another card                      |
                    # none
                    whatever                          |
                    4                                 |
                    🙂                                |
                    """)
    void aWayToPayIsNamedByItsKindItsBrandOrItsDigits(String text, String expected) {
        assertThat(ids(ways.named(ADA, DELIVERED, Words.of(text))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theOriginalWayIsThatOfTheOrder() {
        assertThat(ids(ways.named(ADA, PLACED, Words.of("the original way"))))
                .isEqualTo("paypal-ada");
    }

    @Test
    void moneyMayGoWhereTheRulesLetIt() {
        assertThat(allowed(ANY)).isEqualTo("card-ada paypal-ada gift-ada");
        assertThat(allowed(ORIGINAL)).isEqualTo("card-ada");
        assertThat(allowed(GIFT_CARD)).isEqualTo("gift-ada");
        assertThat(allowed(ORIGINAL, GIFT_CARD)).isEqualTo("card-ada gift-ada");
    }

    private static String allowed(Destination... destinations) {
        return ids(Ways.allowed(ADA, DELIVERED, Set.of(destinations)));
    }

    private static String ids(List<Payment> payments) {
        return payments.stream().map(Payment::id).collect(Collectors.joining(" "));
    }
}
