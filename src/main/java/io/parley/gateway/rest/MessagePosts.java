package io.parley.gateway.rest;

import io.parley.commerce.Language;
import io.parley.gateway.Admission;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.Submissions;
import io.parley.gateway.Utterance;
import io.parley.gateway.frames.FrameReader;
import io.parley.gateway.frames.Reading;
import io.parley.gateway.rest.Bodies.NewMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Takes messages in.
@Singleton
class MessagePosts {
    private static final int LARGEST = 64 * 1024;
    private static final List<String> REQUIRED = List.of("id", "text");

    private final Submissions submissions;

    MessagePosts(Submissions submissions) {
        this.submissions = submissions;
    }

    Uni<Response> take(Admission.In in, byte[] body) {
        if (body.length > LARGEST) {
            return refuse(Problems.bodyTooLarge(LARGEST));
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (FrameReader.body(text, NewMessage.class, REQUIRED)) {
            case Reading.Read<NewMessage>(NewMessage message) -> take(in, message);
            case Reading.Unreadable<NewMessage>(Problem problem) -> refuse(problem);
        };
    }

    private Uni<Response> take(Admission.In in, NewMessage message) {
        return switch (Utterance.of(message.id(), message.text(), message.choice())) {
            case Utterance.Checked.Unfit(Problem problem) -> refuse(problem);
            case Utterance.Checked.Fit(Utterance utterance) ->
                    submissions
                            .exceeds(in.conversation())
                            .map(MessagePosts::refuse)
                            .orElseGet(() -> send(in, utterance, message));
        };
    }

    private Uni<Response> send(Admission.In in, Utterance utterance, NewMessage message) {
        Language language =
                message.language() == null
                        ? in.merchant().language()
                        : Language.ofTag(message.language());
        boolean automatic = Boolean.TRUE.equals(message.automatic());
        return submissions
                .send(in, utterance, language, automatic)
                .replaceWith(() ->
                        Answers.of(
                                Response.Status.ACCEPTED.getStatusCode(),
                                new Bodies.Accepted(
                                        in.conversation().toString(),
                                        utterance.cause().value(),
                                        Answers.renewed(in))));
    }

    private static Uni<Response> refuse(Problem problem) {
        return Uni.createFrom().item(Answers.of(problem));
    }
}
