package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfScopeTest {

    @Test
    void thereAreOtherTopicsInBothLanguages() {
        List<String> phrases = OutOfScope.phrases();

        assertThat(phrases).contains("tell me a joke", "讲个笑话");
    }

    @Test
    void aWishToAShopIsNotAmongThem() {
        List<String> phrases = OutOfScope.phrases();

        assertThat(phrases)
                .doesNotContain("how do i return an item", "怎么退货")
                .noneMatch(phrase -> phrase.startsWith("["));
    }
}
