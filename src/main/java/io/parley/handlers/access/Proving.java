package io.parley.handlers.access;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ProofRule;
import io.parley.conversation.Slot;
import io.parley.shop.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a guest has to show next, by the proofs the merchant accepts.
final class Proving {
    private Proving() {}

    sealed interface Next {
        /// The details make a claim.
        record Check(Claim claim) implements Next {}

        record Ask(Slot slot) implements Next {}

        /// Nothing the guest knows would do.
        record Nothing() implements Next {}
    }

    static Next next(Set<ProofRule> accepted, Details details) {
        return Stream.of(ProofRule.values())
                .filter(accepted::contains)
                .flatMap(rule -> claim(rule, details).stream())
                .findFirst()
                .<Next>map(Next.Check::new)
                .orElseGet(() -> question(accepted, details));
    }

    private static Optional<Claim> claim(ProofRule rule, Details details) {
        Optional<OrderNumber> order = details.get(Slot.ORDER).map(OrderNumber::new);
        Optional<String> email = details.get(Slot.EMAIL);
        Optional<String> postcode = details.get(Slot.POSTCODE);
        return switch (rule) {
            case ORDER_EMAIL -> order.flatMap(n -> email.map(e -> new Claim.OfOrderEmail(n, e)));
            case ORDER_POSTCODE ->
                    order.flatMap(n -> postcode.map(p -> new Claim.OfOrderPostcode(n, p)));
            case EMAIL -> email.map(Claim.OfEmail::new);
            case NAME_POSTCODE ->
                    details.get(Slot.NAME)
                            .flatMap(n -> postcode.map(p -> new Claim.OfNamePostcode(n, p)));
        };
    }

    /// The first rule that can still be fulfilled says what to ask for.
    private static Next question(Set<ProofRule> accepted, Details details) {
        return Stream.of(ProofRule.values())
                .filter(accepted::contains)
                .map(Proving::needs)
                .filter(needs -> needs.stream().noneMatch(details::isUnknown))
                .flatMap(needs ->
                        needs.stream().filter(slot -> !details.has(slot)).findFirst().stream())
                .findFirst()
                .<Next>map(Next.Ask::new)
                .orElseGet(Next.Nothing::new);
    }

    private static List<Slot> needs(ProofRule rule) {
        return switch (rule) {
            case ORDER_EMAIL -> List.of(Slot.ORDER, Slot.EMAIL);
            case ORDER_POSTCODE -> List.of(Slot.ORDER, Slot.POSTCODE);
            case EMAIL -> List.of(Slot.EMAIL);
            case NAME_POSTCODE -> List.of(Slot.NAME, Slot.POSTCODE);
        };
    }
}
