package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Finds the details of a message. One stretch of it is one thing; what comes first here has it:
/// what the caller knows already (order numbers, e-mails), then addresses, days, amounts, sizes,
/// quantities, goods, reasons, colours.
public final class MessageDetails {
    private static final List<Slot> OF_PHRASES =
            List.of(Slot.DATE, Slot.SIZE, Slot.PRODUCT, Slot.REASON, Slot.COLOUR);
    private static final List<String> DENIALS =
            List.of(
                    "not ",
                    "isnt ",
                    "arent ",
                    "wasnt ",
                    "not too ",
                    "isnt too ",
                    "no ",
                    "不",
                    "没",
                    "没有",
                    "无",
                    "别");

    private MessageDetails() {}

    /// The values by their slot, each kind in the order written; in time linear in the message.
    ///
    /// @param raw the message as written
    /// @param folded the same, folded
    /// @param taken the characters of the folded message that are known to be something else;
    ///   filled up on the way
    public static Map<Slot, List<String>> in(String raw, String folded, BitSet taken) {
        Glimpse glimpse = Glimpse.of(folded, taken);
        if (glimpse.isEmpty()) {
            return Map.of();
        }
        Findings findings = new Findings(taken);
        if (Addresses.possible(glimpse)) {
            Addresses.find(raw, folded, findings);
        }
        if (glimpse.hasNumber()) {
            numbers(folded, glimpse, findings);
        }
        Products.find(raw, folded, glimpse, findings);
        OF_PHRASES.forEach(slot -> phrases(slot, folded, glimpse, findings));
        return findings.values();
    }

    private static void numbers(String folded, Glimpse glimpse, Findings findings) {
        if (DaysSaid.possible(glimpse)) {
            DaysSaid.find(folded, glimpse, findings);
        }
        if (Amounts.possible(glimpse)) {
            Amounts.find(folded, findings);
        }
        if (Sizes.possible(glimpse)) {
            Sizes.find(folded, glimpse, findings);
        }
        if (Quantities.possible(glimpse)) {
            Quantities.find(folded, glimpse, findings);
        }
    }

    private static void phrases(Slot slot, String folded, Glimpse glimpse, Findings findings) {
        for (Glimpse.Said said : glimpse.said()) {
            if (said.slot().equals(slot) && !(slot.equals(Slot.REASON) && isDenied(folded, said))) {
                findings.add(slot, said.start(), said.end(), said.value());
            }
        }
    }

    /// `It is not damaged` and 会掉色吗 give no reason.
    private static boolean isDenied(String folded, Glimpse.Said said) {
        for (String denial : DENIALS) {
            if (folded.startsWith(denial, said.start() - denial.length())) {
                return true;
            }
        }
        return folded.startsWith("吗", said.end());
    }
}
