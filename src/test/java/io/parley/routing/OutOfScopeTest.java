package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Intent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutOfScopeTest {
    private static final Intent RETURNS = new Intent("returns_and_refunds");

    @Test
    void wishesWithoutAHandlerAreOutOfScope() {
        List<String> phrases = OutOfScope.phrases(Set.of());

        assertThat(phrases).contains("tell me a joke", "how do i return an item", "怎么退货");
    }

    @Test
    void aHandlersWishesAreItsOwn() {
        List<String> phrases = OutOfScope.phrases(Set.of(RETURNS));

        assertThat(phrases)
                .contains("tell me a joke", "reset my password")
                .doesNotContain("how do i return an item", "怎么退货");
    }

    @Test
    void sectionsAreNoPhrases() {
        assertThat(OutOfScope.phrases(Set.of())).noneMatch(phrase -> phrase.startsWith("["));
    }
}
