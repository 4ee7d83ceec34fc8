package io.parley.negotiation;

import java.util.List;
import java.util.Optional;

/// What the law of a jurisdiction gives a shopper. It only gives: what it does not speak of is the
/// merchant's. Periods end by the day of the wish, however late it is judged.
sealed interface Rights permits ChineseLaw, EuropeanLaw, NoLaw {

    /// The law of that jurisdiction, its days counted so and said in these words.
    static Rights of(Jurisdiction jurisdiction, Days days, Reasons reasons) {
        return switch (jurisdiction) {
            case NONE -> new NoLaw(days);
            case CN -> new ChineseLaw(days, reasons);
            case EU -> new EuropeanLaw(days, reasons);
        };
    }

    /// How days are counted.
    Days days();

    /// What is owed for the claim; empty when the law does not give it.
    Optional<Right> judge(Claim claim);

    /// What else the law gives for these goods now, nearest first: a refusal has to name it.
    List<Operation> remedies(Claim claim);
}
