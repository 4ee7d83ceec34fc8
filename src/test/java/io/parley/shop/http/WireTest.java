package io.parley.shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.Address;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written to shops, to the letter: they may keep digests of it.
class WireTest {
    private static final OrderNumber ORDER = new OrderNumber("#1");

    private static String written(ShopAction action) {
        return new String(Wire.request("ada", action), UTF_8);
    }

    @Test
    void actions_are_written_as_documented() {
        assertThat(written(new ShopAction.CancelOrder(ORDER, "no longer needed")))
                .isEqualTo(
                        """
                        {"kind":"cancel_order","subject":"ada",\
                        "action":{"order":"#1","reason":"no longer needed"}}\
                        """);
        assertThat(written(new ShopAction.ExchangeItems(ORDER, List.of("a"), List.of("b"), "card")))
                .isEqualTo(
                        """
                        {"kind":"exchange_items","subject":"ada",\
                        "action":{"order":"#1","items":["a"],"new_items":["b"],"payment":"card"}}\
                        """);
        assertThat(
                        written(
                                new ShopAction.RefundKeep(
                                        ORDER,
                                        List.of("a"),
                                        new Money(1250, Currency.getInstance("EUR")))))
                .isEqualTo(
                        """
                        {"kind":"refund_keep","subject":"ada","action":{"order":"#1",\
                        "items":["a"],"amount":{"amount":"12.50","currency":"EUR"}}}\
                        """);
        assertThat(
                        written(
                                new ShopAction.ChangeShopperAddress(
                                        new Address(
                                                List.of("1 Example Road"),
                                                "Berlin",
                                                "",
                                                "10115",
                                                "Germany"))))
                .isEqualTo(
                        """
                        {"kind":"change_shopper_address","subject":"ada","action":{"address":\
                        {"lines":["1 Example Road"],"city":"Berlin","region":"",\
                        "postcode":"10115","country":"Germany"}}}\
                        """);
    }

    /// A "not found" of a proxy must not make anybody do it again.
    @Test
    void only_the_shop_itself_says_that_it_has_not_seen_a_key() {
        assertThat(Wire.isNotSeen("{\"outcome\":\"not_seen\"}".getBytes(UTF_8))).isTrue();
        assertThat(Wire.isNotSeen("{\"error\":\"Not Found\"}".getBytes(UTF_8))).isFalse();
        assertThatThrownBy(() -> Wire.isNotSeen("<html>".getBytes(UTF_8)))
                .isInstanceOf(UnknownOutcome.class)
                .hasNoCause();
    }
}
