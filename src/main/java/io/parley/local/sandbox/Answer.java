package io.parley.local.sandbox;

import io.parley.gateway.Problem;
import io.parley.gateway.frames.ProblemDocument;
import org.jspecify.annotations.Nullable;

/// What a call to the sandbox is answered.
///
/// @param body written as JSON; none is an empty answer
record Answer(int status, String type, @Nullable Object body) {
    private static final String JSON = "application/json";

    static Answer ok(Object body) {
        return new Answer(200, JSON, body);
    }

    static Answer created(Object body) {
        return new Answer(201, JSON, body);
    }

    static Answer done() {
        return new Answer(204, JSON, null);
    }

    static Answer refused(Problem problem) {
        return new Answer(
                problem.status(), ProblemDocument.MEDIA_TYPE, ProblemDocument.of(problem));
    }
}
