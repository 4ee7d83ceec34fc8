package io.parley.handlers.access;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Shopper;
import io.parley.conversation.Choice;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.handlers.Voice;
import io.parley.platform.Messages;
import io.parley.shop.Claim;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.ProofOutcome;
import java.util.List;
import java.util.Set;

/// Finds out whose orders a message may see. A guest whose details are wrong hears the same
/// sentence whichever of them it was, and whether there is such an order or not.
public final class Identification {
    private final Messages messages = new Messages(Identification.class);

    /// @param details of the dialogue, with those of the message
    public Identified identify(Request request, Facts facts, Details details) {
        return switch (request.query().said().shopper()) {
            case Shopper.Proven(String subject) -> new Identified.AsShopper(subject);
            case Shopper.Guest(String session) -> guest(session, request, facts, details);
        };
    }

    private Identified guest(String session, Request request, Facts facts, Details details) {
        Voice voice = Voice.of(messages, request);
        return switch (Proving.next(request.storefront().proofs(), details)) {
            case Proving.Next.Check(Claim claim) -> {
                var proof =
                        new Lookup.Proof(
                                request.storefront().merchant(),
                                claim,
                                session,
                                request.query().network());
                yield Step.before(facts, proof)
                        .<Identified>map(Identified.Pending::new)
                        .orElseGet(() ->
                                checked(claim, facts.known(proof).orElseThrow(), details, voice));
            }
            case Proving.Next.Ask(Slot slot) ->
                    ask(slot, question(slot, request.storefront().proofs()), details, voice);
            case Proving.Next.Nothing _ -> refuse("cannot", voice);
        };
    }

    /// Where the postcode alone would do as well, the question for the e-mail says so.
    private static String question(Slot slot, Set<ProofRule> accepted) {
        return slot.equals(Slot.EMAIL) && !accepted.contains(ProofRule.ORDER_POSTCODE)
                ? "email.only"
                : slot.name();
    }

    private Identified checked(Claim claim, ProofOutcome outcome, Details details, Voice voice) {
        return switch (outcome) {
            case ProofOutcome.Proven(String subject) -> granted(claim, subject);
            case ProofOutcome.NotProven _ -> again(claim, details, voice);
            case ProofOutcome.TooManyTries _ -> refuse("too_many", voice);
        };
    }

    private static Identified granted(Claim claim, String subject) {
        return switch (claim) {
            case Claim.OfOrderEmail(OrderNumber number, String _) ->
                    new Identified.ForOrder(subject, number);
            case Claim.OfOrderPostcode(OrderNumber number, String _) ->
                    new Identified.ForOrder(subject, number);
            case Claim.OfEmail _, Claim.OfNamePostcode _ -> new Identified.AsShopper(subject);
        };
    }

    /// All that was claimed is asked for anew, so that nobody learns which part was wrong.
    private Identified again(Claim claim, Details details, Voice voice) {
        Details fresh =
                details.without(Slot.ORDER, Slot.EMAIL, Slot.POSTCODE, Slot.NAME, Slot.UNKNOWN);
        return switch (claim) {
            case Claim.OfOrderEmail _, Claim.OfOrderPostcode _ ->
                    ask(Slot.ORDER, "again.order", fresh, voice);
            case Claim.OfEmail _, Claim.OfNamePostcode _ ->
                    ask(Slot.EMAIL, "again.email", fresh, voice);
        };
    }

    private static Identified ask(Slot slot, String key, Details details, Voice voice) {
        var question = new ReplyContent.Question(slot, voice.say(key), List.of(human(voice)));
        return new Identified.Asks(slot, question, details);
    }

    private static Identified refuse(String key, Voice voice) {
        return new Identified.Refused(
                List.of(
                        new ReplyContent.Text(voice.say(key)),
                        new ReplyContent.QuickReplies(List.of(human(voice)))));
    }

    private static Choice human(Voice voice) {
        return new Choice(Choice.HUMAN, voice.say("human"));
    }
}
