package io.parley.negotiation;

import static io.parley.negotiation.Operation.EXCHANGE;
import static io.parley.negotiation.Operation.REPAIR;
import static io.parley.negotiation.Operation.RETURN;

import io.parley.commerce.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goods bought at a distance in the People's Republic of China.
///
/// - *Return without a reason*: Consumer Rights Protection Law (2013), art. 25: 7 days from
///   receipt, counted from the day after it (Interim Measures for 7-Day Unconditional Return, SAIC
///   Order 90 of 2017 as revised by SAMR Order 31 of 2020). Not for goods made to order, fresh and
///   perishable goods, digital goods downloaded or unsealed, delivered newspapers; nor for other
///   goods whose nature forbids it, if the buyer confirmed that at the purchase, each time. The
///   Implementing Regulations (State Council Decree 778 of 2024), art. 19, forbid a shop to widen
///   that list and to take the confirmation for granted. Goods must be intact; for those whose
///   packing keeps them clean, a broken seal ends that.
/// - *Goods below their quality*: art. 24: return within 7 days; later a replacement or repair, or
///   the return where the contract could be rescinded, which a person weighs. At most two years
///   from receipt (Civil Code, art. 621). A lower price: Civil Code, art. 582.
/// - *Goods that never came*: E-commerce Law (2018), art. 20: the shop bears the risk of the way.
record ChineseLaw(Days days, Reasons reasons) implements Rights {
    private static final Period WITHDRAWAL = Period.days(7);
    private static final Period QUALITY_RETURN = Period.days(7);
    private static final Period QUALITY = Period.years(2);

    @Override
    public Optional<Right> judge(Claim claim) {
        if (claim.isCancelled()) {
            return Optional.empty();
        }
        if (claim.isWithdrawal() && claim.isAboutMissing() && !claim.isNotPacked()) {
            return weighed(Statute.CN_E_COMMERCE_LAW.article(20), Reason.NOT_RECEIVED);
        }
        return switch (claim.operation()) {
            case RETURN -> goingBack(claim);
            case EXCHANGE, REPAIR ->
                    isBelowQuality(claim) ? owed(24, false, Reason.CONFORMITY) : Optional.empty();
            case REFUND_KEEP ->
                    isBelowQuality(claim)
                            ? weighed(Statute.CN_CIVIL_CODE.article(582), Reason.REDUCTION_WEIGHED)
                            : Optional.empty();
            case CANCEL, CHANGE_ADDRESS, CHANGE_ITEMS, CHANGE_PAYMENT, CHANGE_SHOPPER_ADDRESS ->
                    Optional.empty();
        };
    }

    private Optional<Right> goingBack(Claim claim) {
        if (claim.hasArrivedAtUnknownTime()) {
            return weighed(Statute.CN_CONSUMER_RIGHTS_LAW.article(25), Reason.RECEIPT_UNKNOWN);
        }
        if (mayGoBackWithoutReason(claim)) {
            List<Reason> notes =
                    new ArrayList<>(
                            List.of(
                                    claim.isAboutDefect()
                                            ? Reason.QUALITY_RETURN
                                            : Reason.WITHDRAWAL_CN));
            if (claim.isSealed()) {
                notes.add(Reason.SEAL_INTACT);
            }
            return owed(25, true, notes.toArray(Reason[]::new));
        }
        if (claim.isAboutDefect() && claim.isWithin(QUALITY_RETURN)) {
            return owed(24, false, Reason.QUALITY_RETURN);
        }
        return isBelowQuality(claim)
                ? weighed(Statute.CN_CONSUMER_RIGHTS_LAW.article(24), Reason.QUALITY_WEIGHED)
                : Optional.empty();
    }

    private static boolean isBelowQuality(Claim claim) {
        return claim.isAboutDefect() && claim.isWithin(QUALITY);
    }

    private static boolean mayGoBackWithoutReason(Claim claim) {
        return claim.isWithin(WITHDRAWAL) && !isExcluded(claim);
    }

    private static boolean isExcluded(Claim claim) {
        return claim.has("made_to_order")
                || claim.has("perishable")
                || claim.has("digital")
                || claim.has("newspaper")
                || claim.isUnsealed()
                || claim.has("no_withdrawal_confirmed");
    }

    @Override
    public List<Operation> remedies(Claim claim) {
        List<Operation> remedies = new ArrayList<>();
        if (claim.isCancelled()) {
            return remedies;
        }
        if (mayGoBackWithoutReason(claim)
                || (claim.isAboutDefect() && claim.isWithin(QUALITY_RETURN))) {
            remedies.add(RETURN);
        }
        if (isBelowQuality(claim)) {
            remedies.addAll(List.of(EXCHANGE, REPAIR));
        }
        return remedies;
    }

    private Optional<Right> owed(int article, boolean unconditional, Reason... notes) {
        List<Localized> texts = List.of(notes).stream().map(reasons::of).toList();
        return Optional.of(
                new Right.Owed(
                        Statute.CN_CONSUMER_RIGHTS_LAW.article(article), unconditional, texts));
    }

    private Optional<Right> weighed(Ruling ruling, Reason reason) {
        return Optional.of(new Right.Weighed(ruling, reasons.of(reason)));
    }
}
