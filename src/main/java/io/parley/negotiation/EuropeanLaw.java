package io.parley.negotiation;

import static io.parley.negotiation.Operation.CANCEL;
import static io.parley.negotiation.Operation.EXCHANGE;
import static io.parley.negotiation.Operation.REPAIR;
import static io.parley.negotiation.Operation.RETURN;

import io.parley.commerce.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goods bought at a distance by a consumer in the European Union. Member states may give more;
/// what they do is the merchant's to write.
///
/// - *Withdrawal*: Directive 2011/83/EU, art. 9: 14 days from receipt, the last parcel's where
///   there are several, without a reason; before receipt at any time (recital 40). The money goes
///   back the way it came (art. 13). Exceptions, art. 16: made to specification (c), perishable
///   (d), sealed for hygiene and unsealed since (e), sealed recordings and software unsealed since
///   (i), newspapers (j), digital content begun with express consent and acknowledgement (m). The
///   twelve months more where the shop has not told of the right (art. 10) are not counted here.
/// - *Goods not in conformity*: Directive (EU) 2019/771, art. 10: two years from delivery. Art. 13:
///   repair or replacement first, as the consumer chooses; a lower price or the end of the contract
///   once that has been tried. What else opens them at once (art. 13(4)(b) to (d)) is weighed by a
///   person where the policy refuses.
/// - *Goods that never came*: Directive 2011/83/EU, art. 18 and 20.
record EuropeanLaw(Days days, Reasons reasons) implements Rights {
    private static final Period WITHDRAWAL = Period.days(14);
    private static final Period CONFORMITY = Period.years(2);

    @Override
    public Optional<Right> judge(Claim claim) {
        if (claim.isCancelled()) {
            return Optional.empty();
        }
        return switch (claim.operation()) {
            case CANCEL, RETURN -> goingBack(claim);
            case EXCHANGE, REPAIR ->
                    isNotInConformity(claim) ? conformity(13, Reason.CONFORMITY) : Optional.empty();
            case REFUND_KEEP ->
                    isNotInConformity(claim)
                            ? weighed(
                                    Statute.EU_SALE_OF_GOODS.article(15), Reason.REDUCTION_WEIGHED)
                            : Optional.empty();
            case CHANGE_ADDRESS, CHANGE_ITEMS, CHANGE_PAYMENT, CHANGE_SHOPPER_ADDRESS ->
                    Optional.empty();
        };
    }

    private Optional<Right> goingBack(Claim claim) {
        if (claim.isAboutMissing() && !claim.isNotPacked()) {
            return weighed(Statute.EU_CONSUMER_RIGHTS.article(18), Reason.NOT_RECEIVED);
        }
        if (!isExcluded(claim)) {
            if (claim.isUnderWay()) {
                return weighed(Statute.EU_CONSUMER_RIGHTS.article(9), Reason.BEFORE_RECEIPT);
            }
            if (claim.operation() == CANCEL && claim.isNotPacked()) {
                return withdrawal(claim);
            }
        }
        return claim.operation() == RETURN ? afterReceipt(claim) : Optional.empty();
    }

    private Optional<Right> afterReceipt(Claim claim) {
        if (claim.hasArrivedAtUnknownTime()) {
            return weighed(Statute.EU_CONSUMER_RIGHTS.article(9), Reason.RECEIPT_UNKNOWN);
        }
        if (mayWithdraw(claim)) {
            return withdrawal(claim);
        }
        if (!isNotInConformity(claim)) {
            return Optional.empty();
        }
        return claim.wasMendedBefore()
                ? conformity(13, Reason.QUALITY_RETURN)
                : weighed(Statute.EU_SALE_OF_GOODS.article(13), Reason.QUALITY_WEIGHED);
    }

    private static boolean mayWithdraw(Claim claim) {
        return claim.isWithin(WITHDRAWAL) && !isExcluded(claim);
    }

    private static boolean isNotInConformity(Claim claim) {
        return claim.isAboutDefect() && claim.isWithin(CONFORMITY);
    }

    private static boolean isExcluded(Claim claim) {
        return claim.has("made_to_order")
                || claim.has("perishable")
                || claim.isUnsealed()
                || claim.has("newspaper")
                || (claim.has("digital") && claim.has("no_withdrawal_confirmed"));
    }

    @Override
    public List<Operation> remedies(Claim claim) {
        List<Operation> remedies = new ArrayList<>();
        if (claim.isCancelled()) {
            return remedies;
        }
        if (mayWithdraw(claim)) {
            remedies.add(RETURN);
        }
        if (claim.isNotPacked() && !isExcluded(claim)) {
            remedies.add(CANCEL);
        }
        if (isNotInConformity(claim)) {
            remedies.addAll(List.of(REPAIR, EXCHANGE));
        }
        return remedies;
    }

    private Optional<Right> withdrawal(Claim claim) {
        List<Localized> notes = new ArrayList<>(List.of(reasons.of(Reason.WITHDRAWAL_EU)));
        if (claim.isSealed()) {
            notes.add(reasons.of(Reason.SEAL_INTACT));
        }
        return Optional.of(new Right.Owed(Statute.EU_CONSUMER_RIGHTS.article(9), true, notes));
    }

    private Optional<Right> conformity(int article, Reason note) {
        return Optional.of(
                new Right.Owed(
                        Statute.EU_SALE_OF_GOODS.article(article),
                        false,
                        List.of(reasons.of(note))));
    }

    private Optional<Right> weighed(Ruling ruling, Reason reason) {
        return Optional.of(new Right.Weighed(ruling, reasons.of(reason)));
    }
}
