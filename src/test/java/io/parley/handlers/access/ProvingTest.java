package io.parley.handlers.access;

import static io.parley.commerce.ProofRule.EMAIL;
import static io.parley.commerce.ProofRule.NAME_POSTCODE;
import static io.parley.commerce.ProofRule.ORDER_EMAIL;
import static io.parley.commerce.ProofRule.ORDER_POSTCODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ProofRule;
import io.parley.conversation.Slot;
import io.parley.shop.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvingTest {
    private static final Set<ProofRule> BY_ORDER = Set.of(ORDER_EMAIL, ORDER_POSTCODE);
    private static final Set<ProofRule> BY_PERSON = Set.of(EMAIL, NAME_POSTCODE);

    @Test
    void theOrderIsAskedForFirst() {
        assertThat(next(BY_ORDER)).isEqualTo(new Proving.Next.Ask(Slot.ORDER));
    }

    @Test
    void thenTheEmail() {
        assertThat(next(BY_ORDER, "order", "W-1")).isEqualTo(new Proving.Next.Ask(Slot.EMAIL));
    }

    @Test
    void thePostcodeWhereTheEmailIsUnknown() {
        assertThat(next(BY_ORDER, "order", "W-1", "unknown", "email"))
                .isEqualTo(new Proving.Next.Ask(Slot.POSTCODE));
    }

    @Test
    void nothingIsLeftToAskWhoKnowsNothing() {
        assertThat(next(BY_ORDER, "order", "W-1", "unknown", "email postcode"))
                .isEqualTo(new Proving.Next.Nothing());
    }

    @Test
    void aMerchantThatAcceptsNoProofAsksForNone() {
        assertThat(next(Set.of(), "order", "W-1", "email", "a@b.example"))
                .isEqualTo(new Proving.Next.Nothing());
    }

    @Test
    void whatIsCompleteIsChecked() {
        assertThat(next(BY_ORDER, "order", "W-1", "postcode", "200031"))
                .isEqualTo(
                        new Proving.Next.Check(
                                new Claim.OfOrderPostcode(new OrderNumber("W-1"), "200031")));
    }

    @Test
    void aPersonIsAskedForNameAndPostcodeWhereTheEmailIsUnknown() {
        assertThat(next(BY_PERSON, "unknown", "email")).isEqualTo(new Proving.Next.Ask(Slot.NAME));
        assertThat(next(BY_PERSON, "unknown", "email", "name", "ada lee"))
                .isEqualTo(new Proving.Next.Ask(Slot.POSTCODE));
    }

    private static Proving.Next next(Set<ProofRule> accepted, String... details) {
        Map<Slot, String> values = new HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            values.put(new Slot(details[i]), details[i + 1]);
        }
        return Proving.next(accepted, new Details(values));
    }
}
