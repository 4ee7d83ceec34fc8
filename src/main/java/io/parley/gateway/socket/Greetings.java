package io.parley.gateway.socket;

import io.parley.commerce.Language;
import io.parley.conversation.Command;
import io.parley.gateway.Admission;
import io.parley.gateway.Admission.Pass;
import io.parley.gateway.GatewayConfig;
import io.parley.gateway.frames.ClientFrame;
import io.parley.gateway.frames.ServerFrame.Limits;
import io.parley.gateway.frames.ServerFrame.Welcome;
import io.parley.merchants.GuestToken;
import org.jspecify.annotations.Nullable;

/// Words the answer to a `hello`.
final class Greetings {
    private Greetings() {}

    static Welcome welcome(Admission.In in, GatewayConfig config) {
        return switch (in.pass()) {
            case Pass.Token(boolean linked) ->
                    new Welcome(
                            in.conversation().toString(),
                            "proven",
                            null,
                            null,
                            null,
                            linked,
                            limits(config));
            case Pass.Known(GuestToken renewed) ->
                    guest(in, renewed, renewed != null, false, config);
            case Pass.Fresh(GuestToken token, boolean afterExpiry) ->
                    guest(in, token, false, afterExpiry, config);
        };
    }

    /// The language of the shopper's screen, or else the merchant's.
    static Language language(ClientFrame.Hello hello, Admission.In in) {
        return hello.language() == null
                ? in.merchant().language()
                : Language.ofTag(hello.language());
    }

    private static Welcome guest(
            Admission.In in,
            @Nullable GuestToken token,
            boolean renewed,
            boolean startedAnew,
            GatewayConfig config) {
        return new Welcome(
                in.conversation().toString(),
                "guest",
                token == null ? null : token.token(),
                renewed,
                startedAnew,
                null,
                limits(config));
    }

    private static Limits limits(GatewayConfig config) {
        return new Limits(
                Command.ShopperSaid.LONGEST_TEXT,
                config.messages().perMinute(),
                config.sockets().inFlight());
    }
}
