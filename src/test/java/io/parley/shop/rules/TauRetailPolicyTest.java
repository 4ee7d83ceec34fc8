package io.parley.shop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.CaseDraft;
import io.parley.negotiation.Policy;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the shop's policy as a case. Its "pending" is `paid` here, its "processed"
/// `packed`.
class TauRetailPolicyTest {
    private static final Policy POLICY =
            ShippedPolicy.TAU_RETAIL.policy(ZoneId.of("America/New_York"));
    private static final String BOTH = " grounds=no longer needed+ordered by mistake";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # "An order can only be cancelled if its status is 'pending'"
                    cancel paid                                      | allowed cancel-pending refund=original
                    cancel placed                                    | allowed cancel-pending refund=original
                    cancel packed                                    | refused cancel-processed
                    cancel shipped                                   | refused cancel-processed
                    cancel delivered                                 | refused cancel-delivered instead=return+exchange
                    cancel cancelled                                 | refused nothing-on-cancelled
                    # "either 'no longer needed' or 'ordered by mistake'. Other reasons are not acceptable"
                    cancel paid; ground=no longer needed             | allowed cancel-pending refund=original
                    cancel paid; ground=ordered by mistake           | allowed cancel-pending refund=original
                    cancel paid; ground=too late                     | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel paid; ground=other                        | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel paid; ground=defective                    | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel paid; ground=not received                 | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel paid; ground=wrong item                   | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel paid; ground=not as described             | refused cancel-for-another-reason instead=change_items+change_address+change_payment
                    cancel packed; ground=other                      | refused cancel-processed
                    # "refunded via the original payment method immediately if it is gift card"
                    cancel paid; payment=gift_card                   | allowed cancel-paid-by-gift-card refund=original
                    cancel paid; payment=paypal                      | allowed cancel-pending refund=original
                    # "An order can only be modified if its status is 'pending'": address, payment, items
                    change_address paid                              | allowed change-address refund=original
                    change_payment paid                              | allowed change-payment refund=any
                    change_items paid                                | allowed change-items-once refund=any
                    change_address packed                            | refused change-processed
                    change_payment packed                            | refused change-processed
                    change_items packed                              | refused change-processed
                    change_items shipped                             | refused change-processed
                    change_address delivered                         | refused change-delivered instead=exchange+return
                    change_items delivered                           | refused change-delivered instead=exchange+return
                    change_payment delivered                         | refused change-delivered instead=exchange+return
                    change_items cancelled                           | refused nothing-on-cancelled
                    change_address cancelled                         | refused nothing-on-cancelled
                    change_payment cancelled                         | refused nothing-on-cancelled
                    # "can only be called once … will not be able to modify or cancel the order anymore"
                    change_items paid; done=change_items             | refused items-changed-before
                    cancel paid; done=change_items                   | refused items-changed-before
                    cancel paid; done=change_items; ground=no longer needed | refused items-changed-before
                    change_address paid; done=change_items           | refused items-changed-before
                    change_payment paid; done=change_items           | refused items-changed-before
                    # … which an address or another way to pay are not
                    change_items paid; done=change_address           | allowed change-items-once refund=any
                    cancel paid; done=change_payment                 | allowed cancel-pending refund=original
                    change_address paid; done=change_address         | allowed change-address refund=original
                    change_payment paid; done=change_payment         | allowed change-payment refund=any
                    # "An order can only be returned if its status is 'delivered'"; to the original or a gift card
                    return delivered                                 | allowed return-delivered refund=original+gift_card
                    return delivered; day=300                        | allowed return-delivered refund=original+gift_card
                    return delivered; ground=defective               | allowed return-delivered refund=original+gift_card
                    return paid                                      | refused not-delivered
                    return packed                                    | refused not-delivered
                    return shipped                                   | refused not-delivered
                    return cancelled                                 | refused nothing-on-cancelled
                    # "An order can only be exchanged if its status is 'delivered'"; any way to pay the difference
                    exchange delivered                               | allowed exchange-delivered refund=any
                    exchange packed                                  | refused not-delivered
                    exchange paid                                    | refused not-delivered
                    exchange cancelled                               | refused nothing-on-cancelled
                    # "can only be called once per order"; then the status is no longer 'delivered'
                    exchange delivered; done=exchange                | refused sent-back-before
                    exchange delivered; done=return                  | refused sent-back-before
                    return delivered; done=exchange                  | refused sent-back-before
                    return delivered; done=return                    | refused sent-back-before
                    exchange delivered; done=change_items            | allowed exchange-delivered refund=any
                    # "modify their default user address"
                    change_shopper_address                           | allowed own-address refund=original
                    # "transfer … if the request cannot be handled within the scope of your actions"
                    repair delivered; ground=defective               | person no-rule
                    refund_keep delivered                            | person no-rule
                    return delivered; ground=unsafe                  | person safety
                    """)
    void everyLineOfThePolicyHolds(String wish, String verdict) {
        String told = CaseDraft.told(POLICY.judge(CaseDraft.of(wish, "USD")));

        // What a cancellation has to be grounded on is asked of all of them alike.
        boolean cancels = wish.startsWith("cancel ") && verdict.startsWith("allowed");
        assertThat(told).isEqualTo(cancels ? verdict + BOTH : verdict);
    }
}
