package io.parley.gateway.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.MerchantId;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShopRecordTest {
    private static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");
    private static final ShopRecordSample PAGE = ShopRecordSample.page("tea", "returns", "T");

    @Test
    void aRecordIsReadWithItsMerchant() {
        ShopRecord read = ShopRecord.read(PAGE.consumed(0), NOW);

        assertThat(read.merchant()).isEqualTo(new MerchantId("tea"));
        assertThat(read.written().id()).isEqualTo("returns");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(PAGE.type(""), "header ce_type is missing"),
                Arguments.of(PAGE.type("io.parley.shop.review.v1"), "header ce_type is not io.p"),
                Arguments.of(PAGE.type("io.parley.shop.page.v2"), "header ce_type is not io.p"),
                Arguments.of(PAGE.source("tea"), "header ce_source is not /merchants/ and"),
                Arguments.of(PAGE.source("/merchants/TEA"), "header ce_source is not /merchants/"),
                Arguments.of(PAGE.key("lamps/page/returns"), "the key is not <merchant>/<kind>/"),
                Arguments.of(PAGE.key("tea/page/other"), "the key is not <merchant>/<kind>/"),
                Arguments.of(PAGE.key(null), "the key is not <merchant>/<kind>/"),
                Arguments.of(PAGE.data(null), "there is no data; this topic deletes nothing"),
                Arguments.of(PAGE.data(""), "column 1 is no JSON"),
                Arguments.of(PAGE.data("[]"), "is no record"),
                Arguments.of(
                        PAGE.data("{\"id\":\"returns\",\"kind\":\"x\"}"),
                        "kind is not known here; there are policy, faq; title is missing; body is"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void whatIsNoRecordIsToldWithoutItsContent(ShopRecordSample sample, String reason) {
        assertThatThrownBy(() -> ShopRecord.read(sample.consumed(0), NOW))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void aDurationIsRefused() {
        String parcel = "{\"id\":\"K\",\"order\":\"1\",\"carrier\":\"S\",\"promised\":\"P1D\"}";

        assertThatThrownBy(() ->
                        ShopRecord.read(
                                ShopRecordSample.of("tea", "parcel", "K", parcel).consumed(0), NOW))
                .hasMessageStartingWith("promised is a duration, and nobody knows from when");
    }
}
