package io.parley.shop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.Case;
import io.parley.negotiation.CaseDraft;
import io.parley.negotiation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demo shop's policy, under the law of China as it is, and under that of the EU.
class DemoPolicyTest {
    private static final String DOCUMENT = document();
    private static final Policy CHINA = policy(DOCUMENT, "Asia/Shanghai");
    private static final Policy EUROPE =
            policy(DOCUMENT.replace("jurisdiction: cn", "jurisdiction: eu"), "Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # before it is packed nearly everything can be changed
                    cancel placed                                              | allowed cancel-before-packing refund=original
                    cancel paid                                                | allowed cancel-before-packing refund=original
                    cancel paid; item=tableware 9.00 made_to_order             | person cancel-made-to-order
                    cancel packed                                              | refused cancel-on-its-way
                    cancel shipped                                             | refused cancel-on-its-way
                    cancel delivered; day=20                                   | refused cancel-delivered instead=return
                    change_items paid                                          | allowed change-before-packing refund=any
                    change_items paid; done=change_items                       | refused change-items-once instead=cancel
                    change_items paid; item=tableware 9.00 made_to_order       | person change-made-to-order
                    change_address paid                                        | allowed change-before-packing refund=any
                    change_payment placed                                      | allowed change-before-packing refund=any
                    change_address packed                                      | refused change-too-late
                    change_items delivered                                     | refused change-too-late
                    change_address cancelled                                   | refused after-cancelling
                    return cancelled                                           | refused after-cancelling
                    # the law's seven days, and the shop's thirty
                    return delivered                                           | allowed return-in-time refund=original
                    return delivered; day=30                                   | allowed return-in-time refund=original
                    return delivered; day=31                                   | refused return-too-late
                    return delivered; day=30; now=2027-03-01T00:00:00Z         | allowed return-in-time refund=original
                    return delivered; wished=2026-12-04T15:59:59Z              | allowed return-in-time refund=original
                    return delivered; wished=2026-12-04T16:00:00Z              | refused return-too-late
                    exchange delivered; day=30                                 | allowed exchange-in-time refund=any
                    exchange delivered; day=31                                 | refused return-too-late
                    exchange delivered; done=exchange; day=9                   | refused exchanged-before instead=return
                    return shipped                                             | refused not-there-yet
                    # what cannot come back
                    return delivered; item=tea 98.00 unsealed; day=9           | refused opened-tea
                    return delivered; item=tea 98.00 perishable                | refused fresh-tea
                    return delivered; item=tea 98.00                           | allowed return-in-time refund=original
                    return delivered; item=tea 98.00 sealed_hygiene unsealed   | refused opened-tea
                    return delivered; item=textiles 148.00 unsealed; day=9     | refused worn
                    return delivered; item=tableware 49.00 unsealed; day=9     | allowed return-in-time refund=original
                    return delivered; item=tableware 49.00 made_to_order       | refused made-to-order
                    # final sale holds after the law's seven days and not before
                    return delivered; item=textiles 598.00 final_sale          | allowed art-25 refund=original
                    return delivered; item=textiles 598.00 final_sale; day=9   | refused final-sale
                    exchange delivered; item=textiles 598.00 final_sale        | refused final-sale instead=return
                    # above 2,000 a person approves, unless the law has already
                    return delivered; item=lighting 2000.00; day=9             | person return-large
                    return delivered; item=lighting 1999.99; day=9             | allowed return-in-time refund=original
                    return delivered; item=lighting 2000.00                    | allowed art-25 refund=original
                    return delivered; item=lighting 1000.00; item=lighting 1000.00; day=9 | person return-large
                    # damage: at the shop's cost, with a photo
                    exchange delivered; ground=defective                       | allowed broken refund=original photo
                    exchange delivered; ground=defective; day=9                | allowed art-24 refund=original
                    return delivered; ground=defective; item=tea 98.00 perishable | allowed broken refund=original photo
                    return delivered; ground=wrong item                        | allowed art-25 refund=original
                    return delivered; ground=not as described; day=9           | person told-late
                    refund_keep delivered; ground=defective                    | allowed keep-with-its-scratch refund=original photo
                    refund_keep delivered; ground=defective; done=refund_keep  | person told-late
                    refund_keep delivered; ground=no longer needed             | refused nothing-wrong instead=return+exchange
                    repair delivered; ground=defective; item=lighting 528.00; day=300 | allowed broken-lamp refund=original photo
                    repair delivered; ground=defective; item=tableware 79.00; day=300 | allowed art-24 refund=original
                    exchange delivered; ground=defective; item=lighting 2500.00 | allowed art-24 refund=original
                    refund_keep delivered; ground=defective; item=lighting 2500.00 | person broken-large
                    return delivered; ground=not received                      | person never-came
                    return delivered; ground=unsafe                            | person safety
                    change_shopper_address                                     | allowed own-address refund=original
                    """)
    void inChina(String wish, String verdict) {
        assertThat(CaseDraft.told(CHINA.judge(CaseDraft.of(wish)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    return delivered; item=textiles 598.00 final_sale; day=14  | allowed art-9 refund=original
                    return delivered; item=textiles 598.00 final_sale; day=15  | refused final-sale
                    return delivered; item=lighting 2000.00; day=14            | allowed art-9 refund=original
                    return delivered; item=lighting 2000.00; day=15            | person return-large
                    return delivered; day=14                                   | allowed return-in-time refund=original
                    return delivered; item=tea 98.00 perishable                | refused fresh-tea
                    return delivered; ground=defective; day=10                 | allowed art-9 refund=original
                    return delivered; item=tea 98.00 unsealed                  | allowed art-9 refund=original
                    cancel shipped                                             | person art-9
                    return shipped                                             | person art-9
                    cancel paid; item=tableware 9.00 made_to_order             | person cancel-made-to-order
                    exchange delivered; ground=defective; day=300              | allowed art-13 refund=original
                    return delivered; ground=defective; done=repair; day=300   | allowed art-13 refund=original
                    """)
    void inTheEuropeanUnion(String wish, String verdict) {
        assertThat(CaseDraft.told(EUROPE.judge(CaseDraft.of(wish)))).isEqualTo(verdict);
    }

    @Test
    void oneRefusedItemRefusesTheWishAndTheOthersMayBeHadWithoutIt() {
        String goods = "item=tableware 49.00; item=tea 98.00 perishable";
        Case wish = CaseDraft.of("return delivered; day=9; " + goods);

        assertThat(CaseDraft.told(CHINA.judge(wish))).isEqualTo("refused fresh-tea");
        assertThat(wish.each())
                .extracting(each -> CaseDraft.told(CHINA.judge(each)))
                .containsExactly("allowed return-in-time refund=original", "refused fresh-tea");
        // Within the seven days the law gives the cup back, which no refusal of the tea may take.
        assertThat(CaseDraft.told(CHINA.judge(CaseDraft.of("return delivered; " + goods))))
                .isEqualTo("person terms-differ");
    }

    private static Policy policy(String document, String zone) {
        PolicyReading reading =
                PolicyReader.read(Path.of("policy.yaml"), document, 1, ZoneId.of(zone));
        assertThat(reading).isInstanceOf(PolicyReading.Fit.class);
        return ((PolicyReading.Fit) reading).policy();
    }

    private static String document() {
        try (InputStream in =
                DemoPolicyTest.class.getResourceAsStream("/io/parley/local/demo/policy.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
