package io.parley.handlers.aftersales;

import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Slot;
import io.parley.handlers.Heard;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.handlers.Voice;
import io.parley.handlers.access.Details;
import io.parley.handlers.access.Identification;
import io.parley.handlers.access.Identified;
import io.parley.platform.Messages;
import io.parley.shop.Facts;
import java.util.List;
import java.util.Set;

/// The dialogue about what is wished for an order after it was placed.
public final class AfterSales {
    /// The intents that share it: a frame of one is a frame of the others.
    public static final Set<Intent> INTENTS =
            Set.of(new Intent("order_change_or_cancel"), new Intent("returns_and_refunds"));

    private final Messages messages = new Messages(AfterSales.class);
    private final Identification identification = new Identification();
    private final Tools tools = Tools.of(messages);

    /// Reads a message of one of the intents.
    ///
    /// @param givesBack whether goods are to go back where the message names nothing to be done
    public Heard hear(Request request, boolean givesBack) {
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
        return facts -> answer(request, heard, facts);
    }

    private Step answer(Request request, Memory memory, Facts facts) {
        Intent intent = request.route().intent();
        return switch (identification.identify(request, facts, memory.details())) {
            case Identified.Pending(Step step) -> step;
            case Identified.Asks(Slot slot, var asks, Details details) ->
                    Step.say(
                            List.of(asks),
                            memory.identifiedBy(details)
                                    .asking(memory.at(), slot)
                                    .identifying(intent));
            case Identified.Refused(var contents) -> Step.say(contents, null);
            case Identified.AsShopper(String subject) ->
                    serve(Dossier.of(subject, null, request, facts), memory, request);
            case Identified.ForOrder(String subject, var number) ->
                    serve(Dossier.of(subject, number, request, facts), memory, request);
        };
    }

    private Step serve(Dossier.Found found, Memory memory, Request request) {
        return switch (found) {
            case Dossier.Found.Missing(Step step) -> step;
            case Dossier.Found.Complete(Dossier dossier) -> {
                Papers papers = new Papers(Voice.of(messages, request), dossier);
                yield new Course(
                                memory,
                                request.route().intent(),
                                new Settling(dossier, tools, papers))
                        .next();
            }
        };
    }
}
