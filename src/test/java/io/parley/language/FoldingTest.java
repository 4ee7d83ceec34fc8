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
        "'', ''"
    })
    void waysOfWritingTheSameComeTogether(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
