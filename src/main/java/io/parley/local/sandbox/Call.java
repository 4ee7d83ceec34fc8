package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.parley.gateway.frames.FrameReader;
import io.parley.gateway.frames.Reading;
import io.parley.gateway.frames.Written;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// A call to the sandbox, with inputs and refusals in the forms of the chat's REST API.
record Call(RoutingContext context) {
    private static final Logger LOG = Logger.getLogger(Call.class);

    /// Answers with what the work gives, or that something behind does not work.
    void answer(Uni<Answer> work) {
        var _ = work.subscribe().with(this::send, this::fail);
    }

    /// The work on the body, in which these fields must stand.
    <T> Uni<Answer> withBody(Class<T> type, List<String> required, Function<T, Uni<Answer>> work) {
        String body = context.body().asString();
        return switch (FrameReader.body(body == null ? "" : body, type, required)) {
            case Reading.Read<T>(T wish) -> work.apply(wish);
            case Reading.Unreadable<T>(Problem problem) -> refuse(problem);
        };
    }

    /// The work for the merchant in the address.
    Uni<Answer> withMerchant(Function<MerchantId, Uni<Answer>> work) {
        return withMerchant(String.valueOf(context.pathParam("merchant")), work);
    }

    static Uni<Answer> withMerchant(String name, Function<MerchantId, Uni<Answer>> work) {
        MerchantId merchant;
        try {
            merchant = new MerchantId(name);
        } catch (IllegalArgumentException _) {
            return refuse(Problems.merchantUnknown());
        }
        return work.apply(merchant);
    }

    static Uni<Answer> refuse(Problem problem) {
        return Uni.createFrom().item(Answer.refused(problem));
    }

    private void fail(Throwable failure) {
        LOG.warn("Sandbox call failed", failure);
        send(Answer.refused(Problems.unavailable()));
    }

    private void send(Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        var _ =
                answer.body() == null
                        ? response.end()
                        : response.putHeader("Content-Type", answer.type())
                                .end(Written.json(answer.body()));
    }
}
