package io.parley.handlers.aftersales;

import static io.parley.handlers.aftersales.CornerShop.HOME;
import static io.parley.handlers.aftersales.CornerShop.OFFICE;
import static io.parley.handlers.aftersales.CornerShop.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ada lives in Chicago; her order `W-10002` goes to her office in Denver.
class PlacesTest {
    private static final Places OF_HOME_ORDER = new Places(CornerShop.dossier(), "W-10001");
    private static final Places OF_OFFICE_ORDER = new Places(CornerShop.dossier(), "W-10002");
    private static final Places MEIS = new Places(CornerShop.meis(), "W-10005");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            emptyValue = "",
            textBlock =
                    """
                    7 Oak Road, Boston, MA 02108             | 7 Oak Road          | Boston  | MA | 02108
                    7 Oak Road, Boston, MA, 02108, USA.      | 7 Oak Road          | Boston  | MA | 02108
                    7 Oak Road, Suite 4, Boston, MA 02108    | 7 Oak Road; Suite 4 | Boston  | MA | 02108
                    7 Oak Road; Boston; MA 02108-1234        | 7 Oak Road          | Boston  | MA | 02108-1234
                    # the region of a city she has an address in
                    7 Oak Road, Chicago, 60601               | 7 Oak Road          | Chicago | IL | 60601
                    """)
    void aWesternAddressIsReadFromItsEnd(
            String text, String lines, String city, String region, String postcode) {
        assertThat(OF_HOME_ORDER.in(text))
                .contains(new Address(List.of(lines.split("; ")), city, region, postcode, "USA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    浙江省杭州市西湖区文三路 90 号 310012       | 西湖区文三路 90 号 | 杭州市 | 浙江省 | 310012
                    杭州市文三路 90 号，邮编：310012            | 文三路 90 号       | 杭州市 | ''     | 310012
                    # without a city it is hers
                    文三路 90 号                                | 文三路 90 号       | 上海市 | ''     | ''
                    """)
    void aChineseAddressIsReadFromItsBeginning(
            String text, String line, String city, String region, String postcode) {
        assertThat(MEIS.in(text))
                .contains(new Address(List.of(line), city, region, postcode, "中国"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4",
                "🙂",
                "60614",
                "Boston",
                "somewhere nice",
                "yes, please",
                "7 Oak Road"
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(OF_HOME_ORDER.in(text)).isEmpty();
        assertThat(OF_HOME_ORDER.within(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "455 Lake Avenue, Denver 80279",
                "the one of W-10002",
                "my Denver office",
                "the address of my other order"
            })
    void anAddressTheShopKnowsIsTakenAsItIsKnown(String text) {
        assertThat(OF_HOME_ORDER.in(text)).contains(OFFICE);
        assertThat(OF_HOME_ORDER.within("send it to " + text)).contains(OFFICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my default address", "to my usual address", "默认地址", "12 Elm Street 60614"})
    void theShoppersOwnAddressIsPointedAt(String text) {
        assertThat(OF_OFFICE_ORDER.within(text)).contains(HOME);
    }

    @Test
    void theOrdersOwnNumberLendsNoAddress() {
        assertThat(OF_OFFICE_ORDER.within("W-10002 should go elsewhere")).isEmpty();
    }

    @Test
    void aNewDefaultAddressIsNotTheOldOne() {
        assertThat(new Places(CornerShop.dossier(), null).within("change my default address"))
                .isEmpty();
    }

    @Test
    void anAddressInASentenceIsLedToByAWord() {
        assertThat(OF_HOME_ORDER.within("Please send it to 7 Oak Road, Boston, MA 02108"))
                .map(Address::city)
                .contains("Boston");
        assertThat(MEIS.within("收货地址改成杭州市文三路 90 号")).map(Address::city).contains("杭州市");
        assertThat(MEIS.within("我要改地址")).isEmpty();
    }

    @Test
    void theShoppersOwnChineseAddressIsKnown() {
        assertThat(new Places(CornerShop.meis(), "W-9").in("淮海中路 8 号 200020")).contains(SHANGHAI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to 1, ", "改成1", "is 12345 ", "\n", "省市", "a1b2 "})
    void longMessagesAreRead(String repeated) {
        String text = repeated.repeat(4_000 / repeated.length());

        assertThat(OF_HOME_ORDER.within(text)).isNotNull();
        assertThat(OF_HOME_ORDER.in(text)).isNotNull();
    }
}
