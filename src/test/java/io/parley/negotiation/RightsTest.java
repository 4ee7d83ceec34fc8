package io.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.negotiation.Verdict.Allowed;
import io.parley.negotiation.Verdict.Destination;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law, above a policy that refuses everything: what is allowed here is owed.
class RightsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Outcome NO = new Outcome.Refuse(Localized.of("no"), List.of());

    private static Policy policy(
            Jurisdiction jurisdiction, Outcome outcome, LocalDate... holidays) {
        ZoneId zone = jurisdiction == Jurisdiction.EU ? BERLIN : SHANGHAI;
        return new Policy(
                new Policy.Home(
                        "house",
                        3,
                        jurisdiction,
                        Currency.getInstance("CNY"),
                        new Days(zone, Set.copyOf(Arrays.asList(holidays))),
                        CaseDraft.reasons()),
                List.of(new Rule("all", EnumSet.allOf(Operation.class), List.of(), outcome)));
    }

    private static String judged(Jurisdiction jurisdiction, String wish) {
        return CaseDraft.told(policy(jurisdiction, NO).judge(CaseDraft.of(wish)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # without a reason, within seven days and not after
                    return delivered                                             | allowed art-25 refund=original
                    return delivered; ground=no longer needed                    | allowed art-25 refund=original
                    return delivered; ground=other; day=6                        | allowed art-25 refund=original
                    return delivered; day=8                                      | refused all
                    # received on a Wednesday: the seventh day is the next one, to its last second in Shanghai
                    return delivered; wished=2026-11-11T15:59:59Z                | allowed art-25 refund=original
                    return delivered; wished=2026-11-11T16:00:00Z                | refused all
                    # received a second before midnight: that day does not count either
                    return delivered; delivered=2026-11-04T15:59:59Z; wished=2026-11-11T15:59:59Z | allowed art-25 refund=original
                    return delivered; delivered=2026-11-04T16:00:00Z; wished=2026-11-12T15:59:59Z | allowed art-25 refund=original
                    return delivered; delivered=2026-11-04T16:00:00Z; wished=2026-11-12T16:00:00Z | refused all
                    # the seventh day is a Saturday: the right ends with the Monday
                    return delivered; delivered=2026-11-07T02:00:00Z; wished=2026-11-16T15:59:59Z | allowed art-25 refund=original
                    return delivered; delivered=2026-11-07T02:00:00Z; wished=2026-11-16T16:00:00Z | refused all
                    # wished in time and judged long after
                    return delivered; day=7; now=2027-03-01T00:00:00Z            | allowed art-25 refund=original
                    # what the law takes out, and what it does not
                    return delivered; item=tea 10.00 perishable                  | refused all
                    return delivered; item=cups 10.00 made_to_order              | refused all
                    return delivered; item=music 10.00 digital                   | refused all
                    return delivered; item=press 10.00 newspaper                 | refused all
                    return delivered; item=tea 10.00 no_withdrawal_confirmed     | refused all
                    return delivered; item=tea 10.00 sealed_hygiene              | allowed art-25 refund=original
                    return delivered; item=tea 10.00 sealed_hygiene unsealed     | refused all
                    return delivered; item=music 10.00 sealed_media unsealed     | refused all
                    return delivered; item=cups 10.00 unsealed                   | allowed art-25 refund=original
                    return delivered; item=cups 10.00 final_sale                 | allowed art-25 refund=original
                    # below quality: seven days for the return, whatever it is; then repair or replacement
                    return delivered; ground=defective; item=tea 9.00 perishable | allowed art-24 refund=original
                    return delivered; ground=defective; day=9                    | person art-24
                    return delivered; ground=wrong item; day=9                   | person art-24
                    exchange delivered; ground=defective; day=9                  | allowed art-24 refund=original
                    repair delivered; ground=not as described; day=300           | allowed art-24 refund=original
                    exchange delivered; ground=defective; wished=2028-11-06T15:59:59Z | allowed art-24 refund=original
                    exchange delivered; ground=defective; wished=2028-11-06T16:00:00Z | refused all
                    exchange delivered                                           | refused all instead=return
                    exchange delivered; day=9                                    | refused all
                    refund_keep delivered; ground=defective                      | person art-582
                    # never came, and nobody knows when it came
                    return delivered; ground=not received; day=30                | person art-20
                    cancel shipped; ground=not received                          | person art-20
                    return delivered; delivered=unknown                          | person art-25
                    # before receipt the law says nothing; after it, a wish to cancel is told of the return
                    cancel paid                                                  | refused all
                    cancel shipped                                               | refused all
                    cancel delivered                                             | refused all instead=return
                    return cancelled                                             | refused all
                    change_address paid                                          | refused all
                    """)
    void chineseLaw(String wish, String verdict) {
        assertThat(judged(Jurisdiction.CN, wish)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    return delivered                                             | allowed art-9 refund=original
                    return delivered; day=8                                      | allowed art-9 refund=original
                    return delivered; ground=not as described                    | allowed art-9 refund=original
                    # received on a Wednesday: fourteen days end with the Wednesday, in Berlin
                    return delivered; wished=2026-11-18T22:59:59Z                | allowed art-9 refund=original
                    return delivered; wished=2026-11-18T23:00:00Z                | refused all
                    # across the end of summer time: days are days of the calendar
                    return delivered; delivered=2026-10-13T21:59:59Z; wished=2026-10-27T22:59:59Z | allowed art-9 refund=original
                    return delivered; delivered=2026-10-13T21:59:59Z; wished=2026-10-27T23:00:00Z | refused all
                    # the fourteenth day is a Sunday
                    return delivered; delivered=2026-11-08T12:00:00Z; wished=2026-11-23T22:59:59Z | allowed art-9 refund=original
                    return delivered; delivered=2026-11-08T12:00:00Z; wished=2026-11-23T23:00:00Z | refused all
                    return delivered; day=14; now=2027-03-01T00:00:00Z           | allowed art-9 refund=original
                    # what the law takes out, and what it does not
                    return delivered; item=cups 10.00 made_to_order              | refused all
                    return delivered; item=tea 10.00 perishable                  | refused all
                    return delivered; item=tea 10.00 sealed_hygiene              | allowed art-9 refund=original
                    return delivered; item=tea 10.00 sealed_hygiene unsealed     | refused all
                    return delivered; item=music 10.00 sealed_media unsealed     | refused all
                    return delivered; item=press 10.00 newspaper                 | refused all
                    return delivered; item=music 10.00 digital                   | allowed art-9 refund=original
                    return delivered; item=music 10.00 digital no_withdrawal_confirmed | refused all
                    return delivered; item=cups 10.00 no_withdrawal_confirmed    | allowed art-9 refund=original
                    return delivered; item=cups 10.00 final_sale                 | allowed art-9 refund=original
                    # before receipt
                    cancel placed                                                | allowed art-9 refund=original
                    cancel paid; ground=other                                    | allowed art-9 refund=original
                    cancel packed                                                | person art-9
                    cancel shipped                                               | person art-9
                    return shipped                                               | person art-9
                    return paid                                                  | refused all instead=cancel
                    cancel paid; item=cups 10.00 made_to_order                   | refused all
                    cancel delivered                                             | refused all instead=return
                    cancel delivered; day=20                                     | refused all
                    # not in conformity: two years; mending first
                    exchange delivered; ground=defective; day=400                | allowed art-13 refund=original
                    repair delivered; ground=wrong item; item=c 9.00 made_to_order | allowed art-13 refund=original
                    repair delivered; ground=defective; wished=2028-11-06T22:59:59Z | allowed art-13 refund=original
                    repair delivered; ground=defective; wished=2028-11-06T23:00:00Z | refused all
                    repair delivered; ground=no longer needed                    | refused all instead=return
                    return delivered; ground=defective; day=100                  | person art-13
                    return delivered; ground=defective; day=100; done=exchange   | allowed art-13 refund=original
                    return delivered; ground=defective; day=100; done=repair     | allowed art-13 refund=original
                    return delivered; ground=no longer needed; day=100; done=repair | refused all
                    refund_keep delivered; ground=defective; day=100             | person art-15
                    return delivered; ground=not received; day=30                | person art-18
                    return delivered; delivered=unknown                          | person art-9
                    return cancelled                                             | refused all
                    change_payment paid                                          | refused all
                    """)
    void europeanLaw(String wish, String verdict) {
        assertThat(judged(Jurisdiction.EU, wish)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"return delivered", "exchange delivered; ground=defective", "cancel paid"})
    void withoutALawThePolicyHasTheLastWord(String wish) {
        assertThat(judged(Jurisdiction.NONE, wish)).isEqualTo("refused all");
    }

    @Test
    void aPeriodOfTheLawDoesNotEndOnAHoliday() {
        LocalDate wednesday = LocalDate.of(2026, 11, 11);
        Case thursday = CaseDraft.of("return delivered; wished=2026-11-12T15:59:59Z");

        assertThat(policy(Jurisdiction.CN, NO, wednesday).judge(thursday))
                .isInstanceOf(Allowed.class);
        assertThat(policy(Jurisdiction.CN, NO).judge(thursday)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whatIsUnsafeGoesToAPersonBeforeAnyRightIsAsked() {
        String wish = "return delivered; ground=unsafe";

        assertThat(judged(Jurisdiction.CN, wish)).isEqualTo("person safety");
        assertThat(judged(Jurisdiction.EU, wish)).isEqualTo("person safety");
        assertThat(judged(Jurisdiction.NONE, wish)).isEqualTo("person safety");
    }

    @Test
    void aRightNamesItsLaw() {
        assertThat(policy(Jurisdiction.CN, NO).judge(CaseDraft.of("return delivered")).ruling())
                .isEqualTo(new Ruling("cn-consumer-rights-law", 2013, "art-25"));
        assertThat(policy(Jurisdiction.EU, NO).judge(CaseDraft.of("return delivered")).ruling())
                .isEqualTo(new Ruling("eu-directive-2011-83", 2011, "art-9"));
    }

    @Test
    void whatIsSealedIsToldOfItsSeal() {
        var verdict =
                policy(Jurisdiction.EU, NO)
                        .judge(CaseDraft.of("return delivered; item=tea 10.00 sealed_hygiene"));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Allowed.class,
                        allowed ->
                                assertThat(allowed.note())
                                        .extracting(note -> note.in(Language.EN))
                                        .containsExactly("withdrawal_eu", "seal_intact"));
    }

    /// Whatever the house asks of a withdrawal beyond the law falls away; where it is kinder it
    /// stays.
    @Test
    void harsherTermsGiveWayAndKinderOnesStay() {
        Case mind = CaseDraft.of("return delivered");
        Case broken = CaseDraft.of("exchange delivered; ground=defective");
        Outcome photo = allow(true, List.of(), Destination.ORIGINAL);

        assertThat(told(photo, mind)).isEqualTo("allowed art-25 refund=original");
        assertThat(told(allow(false, List.of(Ground.NO_LONGER_NEEDED), Destination.ORIGINAL), mind))
                .isEqualTo("allowed art-25 refund=original");
        assertThat(told(allow(false, List.of(), Destination.GIFT_CARD), mind))
                .isEqualTo("allowed art-25 refund=original+gift_card");
        assertThat(told(allow(false, List.of(), Destination.ANY), mind))
                .isEqualTo("allowed all refund=any");
        assertThat(told(photo, broken)).isEqualTo("allowed all refund=original photo");
        assertThat(told(allow(true, List.of(), Destination.GIFT_CARD), broken))
                .isEqualTo("allowed art-24 refund=original+gift_card photo");
        assertThat(told(new Outcome.Person(Localized.of("p")), mind))
                .isEqualTo("allowed art-25 refund=original");
        assertThat(
                        told(
                                allow(false, List.of(), Destination.GIFT_CARD),
                                CaseDraft.of("return delivered; ground=defective; day=9")))
                .isEqualTo("allowed all refund=gift_card");
    }

    private static Outcome allow(boolean photo, List<Ground> grounds, Destination... refund) {
        return new Outcome.Allow(Set.of(refund), grounds, photo, List.of());
    }

    private static String told(Outcome house, Case wish) {
        return CaseDraft.told(policy(Jurisdiction.CN, house).judge(wish));
    }
}
