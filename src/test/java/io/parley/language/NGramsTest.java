package io.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NGramsTest {

    @Test
    void chineseGivesRunsOfOneToFourCharacters() {
        // 5 single characters, 4 pairs, 3 triples, 2 quadruples
        assertThat(count("我的快递呢")).isEqualTo(14);
    }

    @Test
    void aWordGivesItsPartsWithItsEdgesAndItself() {
        // " ab " has 3 pairs, 2 triples, 1 quadruple; and "ab"
        assertThat(count("ab")).isEqualTo(7);
    }

    @Test
    void twoWordsGiveTheirPair() {
        assertThat(count("ab cd")).isEqualTo(7 + 7 + 1);
    }

    @Test
    void punctuationEndsARunOfChinese() {
        assertThat(grams("我,的")).isEqualTo(union("我", "的"));
    }

    @Test
    void aTypoLeavesMostPartsOfAWordAlone() {
        Set<Integer> shared = grams("package");

        shared.retainAll(grams("packagee"));

        assertThat(shared.size()).isGreaterThan(grams("package").size() / 2);
    }

    @Test
    void workGrowsWithTheTextAndNoFaster() {
        String text = "x".repeat(4_000);

        assertThat(count(text)).isLessThan(4 * text.length());
    }

    private static int count(String folded) {
        AtomicInteger count = new AtomicInteger();
        NGrams.each(folded, _ -> count.incrementAndGet());
        return count.get();
    }

    private static Set<Integer> grams(String folded) {
        Set<Integer> grams = new HashSet<>();
        NGrams.each(folded, grams::add);
        return grams;
    }

    private static Set<Integer> union(String one, String other) {
        Set<Integer> union = grams(one);
        union.addAll(grams(other));
        return union;
    }
}
