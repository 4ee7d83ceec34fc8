package io.parley.handlers.aftersales;

import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import io.parley.handlers.Heard;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.handlers.Voice;
import io.parley.handlers.access.Details;
import io.parley.handlers.access.Identification;
import io.parley.handlers.access.Identified;
import io.parley.language.Folding;
import io.parley.platform.Messages;
import io.parley.shop.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The dialogue about what is wished for an order after it was placed.
public final class AfterSales {
    /// The intents that share it: a frame of one is a frame of the others.
    public static final Set<Intent> INTENTS =
            Set.of(new Intent("order_change_or_cancel"), new Intent("returns_and_refunds"));

    private static final Pattern QUESTION = Pattern.compile("[?？吗呢]\\s*$|没有?$");
    private static final double ALL_BUT_CERTAIN = 0.995;
    private static final Intent PERSON = new Intent("human_request");
    private static final List<String> DETAILS =
            List.of(
                    "payment_or_billing",
                    "product_search",
                    "product_question",
                    "product_comparison",
                    "shipping_issue",
                    "account",
                    "complaint");

    private final Messages messages = new Messages(AfterSales.class);
    private final Identification identification = new Identification();
    private final Tools tools = Tools.of(messages);

    /// Reads a message of one of the intents.
    ///
    /// @param intent whose dialogue it goes on as
    /// @param givesBack whether goods are to go back where the message names nothing to be done
    public Heard hear(Request request, Intent intent, boolean givesBack) {
        Frame frame = request.query().frame();
        Frame own = frame != null && INTENTS.contains(frame.intent()) ? frame : null;
        Memory memory = Memory.of(own, Saying.details(request, INTENTS));
        Saying saying = Saying.of(request, memory.step());
        Memory heard =
                new Hearing(
                                tools.reading(),
                                tools.quantifiers(),
                                saying,
                                givesBack ? Sort.RETURN : null)
                        .after(memory);
        return facts -> answer(request, intent, heard, facts);
    }

    /// Whether the message states what is to be done to an order that it names, or to any where
    /// nobody else would hear it. A shopper who wants a person gets one all the same.
    public boolean claims(Request request, boolean unheard) {
        Intent intent = request.route().intent();
        return !INTENTS.contains(intent)
                && !intent.equals(PERSON)
                && (isCorrected(request)
                        || claims(
                                request.query().said().text(),
                                unheard,
                                unheard
                                        ? !request.route().all(Slot.ORDER).isEmpty()
                                        : isOpen(request.route())
                                                && !isQuestion(request.query().said().text())));
    }

    /// `No, the other one, D-1` is said to what was about to be done.
    private boolean isCorrected(Request request) {
        Frame frame = request.query().frame();
        String text = request.query().said().text();
        return frame != null
                && INTENTS.contains(frame.intent())
                && frame.step().equals(Memory.CONFIRM)
                && !request.route().all(Slot.ORDER).isEmpty()
                && tools.quantifiers().correction().in(Folding.fold(text))
                && !tools.reading().asksForTheWay(text);
    }

    private boolean claims(String text, boolean unheard, boolean ofAnOrder) {
        Reading reading = tools.reading();
        return (unheard || ofAnOrder) && reading.isStated(text)
                || unheard && ofAnOrder && reading.isDefinite(text);
    }

    /// A reading that is all but certain is not looked at again, for most messages are such.
    private static boolean isOpen(Route route) {
        return route.confidence() < ALL_BUT_CERTAIN && !route.all(Slot.ORDER).isEmpty();
    }

    /// `Has what I sent back arrived?` wishes nothing.
    private static boolean isQuestion(String text) {
        return QUESTION.matcher(text.strip()).find();
    }

    /// What details of such a wish are easily taken for: how it is paid, what comes instead. A
    /// question for the way of an order is a wish of its own.
    public Set<Intent> covers(Request request) {
        Set<Intent> covered = new HashSet<>(INTENTS);
        DETAILS.forEach(name -> covered.add(new Intent(name)));
        if (!tools.reading().asksForTheWay(request.query().said().text())) {
            covered.add(new Intent("order_tracking"));
        }
        return covered;
    }

    /// Who was proven stays so while the dialogue runs, also when it changes what proved it.
    private Step answer(Request request, Intent intent, Memory memory, Facts facts) {
        return switch (memory.proven().orElseGet(() -> identify(request, facts, memory))) {
            case Identified.Pending(Step step) -> step;
            case Identified.Asks(Slot slot, var asks, Details details) ->
                    Step.say(
                            List.of(asks),
                            memory.identifiedBy(details)
                                    .asking(memory.at(), slot)
                                    .identifying(intent));
            case Identified.Refused(var contents) -> Step.say(contents, null);
            case Identified.AsShopper(String subject) ->
                    serve(
                            Dossier.of(subject, null, request, facts),
                            intent,
                            memory.provenTo(request, subject),
                            request);
            case Identified.ForOrder(String subject, var number) ->
                    serve(Dossier.of(subject, number, request, facts), intent, memory, request);
        };
    }

    private Identified identify(Request request, Facts facts, Memory memory) {
        return identification.identify(request, facts, memory.details());
    }

    private Step serve(Dossier.Found found, Intent intent, Memory memory, Request request) {
        return switch (found) {
            case Dossier.Found.Missing(Step step) -> step;
            case Dossier.Found.Complete(Dossier dossier) -> {
                Papers papers = new Papers(Voice.of(messages, request), dossier);
                yield new Course(memory, intent, new Settling(dossier, tools, papers)).next();
            }
        };
    }
}
