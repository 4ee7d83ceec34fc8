package io.parley.handlers.humanrequest;

import io.parley.commerce.Language;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.Intent;
import io.parley.handlers.Heard;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.platform.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Somebody wants a person and gets one, without being talked out of it.
@Singleton
public final class HumanRequest implements IntentHandler {
    private static final Intent INTENT = new Intent("human_request");

    private final Messages messages = new Messages(HumanRequest.class);

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Heard hear(Request request) {
        return _ -> new Step.Reply(new Answer.HandOver(HandOverReason.ASKED));
    }

    @Override
    public Optional<Choice> offer(Language language) {
        return Optional.of(new Choice(Choice.HUMAN, messages.say(language.locale(), "offer")));
    }
}
