package io.parley.gateway.frames;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.parley.gateway.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A problem as RFC 9457 writes it, with a `code` for programs and a `remedy` for their authors.
@Schema(description = "A refusal (RFC 9457).")
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Schema(description = "What a program may branch on.", examples = "text_too_long")
                String code,
        @Schema(description = "What was wrong, naming the input.") String detail,
        @Schema(description = "What to do about it.") String remedy,
        @Nullable Long retryAfterSeconds,
        @Schema(description = "Line by line, where the input has lines; the first 100.")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<String> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// The document for a problem.
    public static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                "about:blank",
                HttpResponseStatus.valueOf(problem.status()).reasonPhrase(),
                problem.status(),
                problem.code(),
                problem.message(),
                problem.remedy(),
                problem.retryAfterSeconds(),
                problem.faults());
    }
}
