package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.merchants.MerchantSettings;
import io.parley.merchants.ShopOrigin;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MerchantOptionsTest {
    private static final MerchantId TEA = new MerchantId("tea");
    private static final MerchantSettings WAS =
            new MerchantSettings(
                    TEA,
                    "Tea House",
                    Language.ZH,
                    List.of(Language.ZH),
                    ZoneId.of("Asia/Shanghai"),
                    List.of(new ShopOrigin("https://tea.example")),
                    List.of(new OrderNumberShape("D-99999")),
                    List.of(ProofRule.EMAIL));

    @Test
    void a_new_merchant_needs_no_more_than_a_name() {
        assertThat(options("--name", "Tea House").ofNew(TEA))
                .isEqualTo(
                        new MerchantSettings(
                                TEA,
                                "Tea House",
                                Language.EN,
                                List.of(Language.EN, Language.ZH),
                                ZoneId.of("UTC"),
                                List.of(),
                                List.of(),
                                List.of(ProofRule.ORDER_EMAIL, ProofRule.ORDER_POSTCODE)));
    }

    @Test
    void a_new_merchant_without_a_name_is_told_so() {
        assertThatThrownBy(() -> options("--zone", "UTC").ofNew(TEA))
                .hasMessageContaining("give the shop's with --name");
    }

    @Test
    void what_is_not_given_stays() {
        assertThat(options("--zone", "America/New_York").appliedTo(WAS))
                .isEqualTo(
                        new MerchantSettings(
                                WAS.id(),
                                WAS.name(),
                                WAS.language(),
                                WAS.languages(),
                                ZoneId.of("America/New_York"),
                                WAS.origins(),
                                WAS.orderNumbers(),
                                WAS.proofs()));
    }

    @Test
    void lists_are_replaced_and_an_empty_one_empties() {
        MerchantSettings now =
                options(
                                "--origin", "HTTPS://a.example:443",
                                "--origin", "http://localhost:3000",
                                "--order-number", "",
                                "--proof", "name+postcode",
                                "--languages", "en,zh")
                        .appliedTo(WAS);

        assertThat(now.origins())
                .extracting(ShopOrigin::value)
                .containsExactly("https://a.example", "http://localhost:3000");
        assertThat(now.orderNumbers()).isEmpty();
        assertThat(now.proofs()).containsExactly(ProofRule.NAME_POSTCODE);
        assertThat(now.languages()).containsExactly(Language.EN, Language.ZH);
    }

    @Test
    void who_no_longer_speaks_a_language_begins_in_another() {
        assertThat(options("--languages", "en").appliedTo(WAS).language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--zone         | Asia/Shangai          | did you mean Asia/Shanghai?",
                "--zone         | Peking time           | a name of the tz database",
                "--language     | fr                    | there are en and zh",
                "--languages    | en,de                 | is no language of Parley",
                "--language     | en                    | is none of the merchant's languages",
                "--origin       | shop.example          | write scheme and host",
                "--origin       | https://shop.example/ | leave out what follows the host",
                "--origin       | https://me@a.example  | leave out the user",
                "--origin       | ftp://shop.example    | write scheme and host",
                "--origin       | https://              | write scheme and host",
                "--order-number | AA                    | with at least 3 digits",
                "--proof        | birthday              | there are order+email",
                "--name         | ` `                   | 1 to 200 characters",
            })
    void what_is_wrong_is_told_with_its_remedy(String option, String value, String told) {
        assertThatThrownBy(() -> options(option, value).appliedTo(WAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    private static MerchantOptions options(String... arguments) {
        MerchantOptions options = new MerchantOptions();
        CommandLine.populateCommand(options, arguments);
        return options;
    }
}
