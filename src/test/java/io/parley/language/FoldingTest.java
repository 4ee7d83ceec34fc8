package io.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "'Where IS it', 'where is it'",
        "'＃Ｗ２３７８１５６！', '#w2378156!'",
        "'  a \t\n b　c  ', 'a b c'",
        "'a\u0000b', 'a b'",
        "'where’s it''s', 'wheres its'",
        "'\u202Eabc\u200Dd', 'abcd'",
        "'亲，到哪了？', '亲,到哪了?'",
        "'我的包裹還沒有收到', '我的包裹还没有收到'",
        "'請問什麼時候發貨', '请问什么时候发货'",
        "'訂單號碼：W1', '订单号码:w1'",
        "'か한ü', 'か한ü'",
        "'', ''"
    })
    void waysOfWritingTheSameComeTogether(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
