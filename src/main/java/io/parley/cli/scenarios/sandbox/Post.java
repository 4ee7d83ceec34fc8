package io.parley.cli.scenarios.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.parley.cli.scenarios.play.ChatFailure;
import io.parley.commerce.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Sends one visitor's messages to one merchant.
final class Post {
    private final Http http;
    private final String merchant;
    private final Visitor visitor;
    private final Language language;
    private int sent;

    Post(Http http, String merchant, Visitor visitor, Language language) {
        this.http = http;
        this.merchant = merchant;
        this.visitor = visitor;
        this.language = language;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Message(String id, String text, @Nullable String choice, String language) {}

    private record Accepted(String cause, @Nullable String guestToken) {}

    String merchant() {
        return merchant;
    }

    String conversation() {
        return visitor.conversation();
    }

    /// Sends it, and gives the cause of what will come of it.
    ///
    /// @param choice the id of the button tapped, if one was
    /// @throws ChatFailure when the gateway refuses it
    String send(String text, @Nullable String choice, Instant now) throws InterruptedException {
        Message message = new Message("m" + ++sent, text, choice, language.tag());
        String path = "/api/merchants/%s/messages".formatted(merchant);
        Http.Answer answer = http.send("POST", path, message, visitor.bearer(now));
        if (answer.isRefusal()) {
            throw new ChatFailure(
                    "the message was refused with %d: %s"
                            .formatted(answer.status(), answer.body()));
        }
        Accepted accepted = answer.as(Accepted.class);
        visitor.renew(accepted.guestToken());
        return accepted.cause();
    }
}
