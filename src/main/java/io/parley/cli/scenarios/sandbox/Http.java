package io.parley.cli.scenarios.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.parley.cli.process.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// JSON over HTTP with one server.
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Http(URI server) {
        this.server = server;
    }

    /// An answer as it came.
    record Answer(String call, int status, String body) {

        /// The body of an answer that is none of refusal.
        ///
        /// @throws CommandFailure when it is one, with the server's own words
        <T> T as(Class<T> type) {
            require();
            try {
                return MAPPER.readValue(body, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("Unexpected answer to " + call, e);
            }
        }

        void require() {
            if (isRefusal()) {
                throw new CommandFailure(
                        "The sandbox refused %s with %d: %s".formatted(call, status, body));
            }
        }

        boolean isRefusal() {
            return status >= 300;
        }
    }

    Answer get(String path) throws InterruptedException {
        return send("GET", path, null, null);
    }

    Answer send(String method, String path, Object body) throws InterruptedException {
        return send(method, path, body, null);
    }

    /// @param body written as JSON; none sends an empty object
    /// @param bearer who calls, if that matters
    Answer send(String method, String path, @Nullable Object body, @Nullable String bearer)
            throws InterruptedException {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .method(method, content(body));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + path, answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new CommandFailure("The sandbox does not answer " + path + ": " + e, e);
        }
    }

    private static HttpRequest.BodyPublisher content(@Nullable Object body) {
        try {
            return body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
