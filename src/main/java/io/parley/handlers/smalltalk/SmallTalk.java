package io.parley.handlers.smalltalk;

import io.parley.commerce.Language;
import io.parley.conversation.Intent;
import io.parley.conversation.ReplyContent;
import io.parley.handlers.Cues;
import io.parley.handlers.Handlers;
import io.parley.handlers.Heard;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.language.Folding;
import io.parley.platform.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// Greetings, thanks and goodbyes: a friendly word and, but for a goodbye, what can be done here.
@Singleton
public final class SmallTalk implements IntentHandler {
    private static final Intent INTENT = new Intent("small_talk");

    private final Messages messages = new Messages(SmallTalk.class);
    private final List<Listening> listened =
            Stream.of(Kind.BYE, Kind.THANKS, Kind.OK)
                    .map(kind -> new Listening(kind, Cues.of(messages, kind.key)))
                    .toList();
    private final Provider<Handlers> handlers;

    private record Listening(Kind kind, Cues cues) {}

    /// @param handlers asked late, since this is one of them
    @Inject
    public SmallTalk(Provider<Handlers> handlers) {
        this.handlers = handlers;
    }

    @Override
    public Intent intent() {
        return INTENT;
    }

    @Override
    public Heard hear(Request request) {
        Language language = request.route().language();
        String text = Folding.fold(request.query().said().text());
        // A word of courtesy does not end the dialogue it falls into.
        return _ -> Step.say(contents(kind(text), language), request.query().frame());
    }

    /// A goodbye is one even with thanks in it: `thanks, bye`.
    private Kind kind(String text) {
        return listened.stream()
                .filter(listening -> listening.cues.in(text))
                .map(Listening::kind)
                .findFirst()
                .orElse(Kind.HELLO);
    }

    private List<ReplyContent> contents(Kind kind, Language language) {
        ReplyContent text = new ReplyContent.Text(messages.say(language.locale(), kind.key));
        return switch (kind) {
            case HELLO, THANKS, OK ->
                    List.of(text, new ReplyContent.QuickReplies(handlers.get().offers(language)));
            case BYE -> List.of(text);
        };
    }

    private enum Kind {
        HELLO("hello"),
        THANKS("thanks"),
        OK("ok"),
        BYE("bye");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }
}
