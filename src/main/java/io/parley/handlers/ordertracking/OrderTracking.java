package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.conversation.Intent;
import io.parley.handlers.Heard;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.Voice;
import io.parley.handlers.access.Identification;
import io.parley.platform.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// Where an order is, what happens next and what its shopper can do. Shows an order only to those
/// who may see it: for anybody else it reads as one that does not exist.
@Singleton
public final class OrderTracking implements IntentHandler {
    static final Intent INTENT = new Intent("order_tracking");

    private final Messages messages = new Messages(OrderTracking.class);
    private final Identification identification = new Identification();
    private final Ear ear = Ear.of(messages);

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Optional<Choice> offer(Language language) {
        return Optional.of(
                new Choice(Choice.intent(INTENT), messages.say(language.locale(), "offer")));
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Concern.WATCH.verb(), Concern.UNWATCH.verb(), Concern.MISSING.verb());
    }

    @Override
    public Heard hear(Request request) {
        Question question = Question.of(request, ear);
        Replies replies = new Replies(Voice.of(messages, request), request.now(), question);
        return facts ->
                question.unwatched()
                        .map(replies::unwatched)
                        .orElseGet(() ->
                                new Inquiry(question, replies, facts)
                                        .answer(
                                                identification.identify(
                                                        request, facts, question.details())));
    }
}
