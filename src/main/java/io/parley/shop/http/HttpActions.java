package io.parley.shop.http;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ShopAction;
import io.parley.shop.ShopActions;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Optional;

/// Does actions in one merchant's shop behind HTTP. What an answer does not say for certain is a
/// failure, and what follows from it is the lane's to decide by the shop's strength.
final class HttpActions implements ShopActions {
    private static final int MOST_BYTES = 64 * 1024;

    private final Connector connector;
    private final HttpClient client;
    private final InstantSource clock;

    /// @param client follows no redirects: they would carry what is signed for one place to another
    HttpActions(Connector connector, HttpClient client, InstantSource clock) {
        this.connector = connector;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Strength strength(MerchantId merchant) {
        return connector.strength();
    }

    @Override
    public Uni<ActionOutcome> carryOut(
            MerchantId merchant, String key, String subject, ShopAction action) {
        return send("POST", connector.actions(), key, Wire.request(subject, action))
                .map(this::outcome);
    }

    @Override
    public Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key) {
        return send("GET", connector.action(key), key, new byte[0]).map(HttpActions::found);
    }

    private ActionOutcome outcome(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 200 -> Wire.outcome(answer.body());
            case 400, 422 -> notDone(answer.statusCode());
            default -> throw unknown(answer.statusCode());
        };
    }

    /// This request has not done it. Nor has one before, where the lane looks first or never asks
    /// twice; an idempotent shop is asked again without looking, and may have done it then.
    private ActionOutcome notDone(int status) {
        return switch (connector.strength()) {
            case FINDABLE, NEITHER -> new Refused(Refusal.OTHER);
            case IDEMPOTENT -> throw unknown(status);
        };
    }

    private static Optional<ActionOutcome> found(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 404 && Wire.isNotSeen(answer.body())) {
            return Optional.empty();
        }
        if (status != 200) {
            throw unknown(status);
        }
        return Optional.of(Wire.outcome(answer.body()));
    }

    private static UnknownOutcome unknown(int status) {
        return new UnknownOutcome("has the status " + status);
    }

    /// Signed anew each time, since a signature grows old. Unlike the client's own limit this one
    /// also holds for an answer whose body does not end.
    private Uni<HttpResponse<byte[]>> send(String method, URI uri, String key, byte[] body) {
        return Uni.createFrom()
                .completionStage(() ->
                        client.sendAsync(
                                request(method, uri, key, body),
                                BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES)))
                .ifNoItem()
                .after(connector.timeout())
                .fail();
    }

    private HttpRequest request(String method, URI uri, String key, byte[] body) {
        long now = clock.instant().getEpochSecond();
        String merchant = connector.merchant().value();
        Signer.Signed signed =
                new Signer.Signed(now, method, uri.getRawPath(), merchant, key, body);
        return HttpRequest.newBuilder(uri)
                .timeout(connector.timeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", key)
                .header("Parley-Merchant", merchant)
                .header("Parley-Timestamp", Long.toString(now))
                .header("Parley-Signature", connector.signer().sign(signed))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
